/**
 * Reads the arrows of a Mermaid flowchart, `a[apps/cli] --> b & c[storage]`: project by project what it points at, sorted.
 * A box is called by the last part of its label. Other lines, dotted arrows among them, are left alone.
 */
export function parseFlowchart(text: string): Map<string, string[]> {
  const labels = new Map<string, string>();
  for (const [, id = '', label = ''] of text.matchAll(/([\w-]+)\[([^\]]+)\]/gu))
    labels.set(id, label.split('/').at(-1) ?? label);
  const nameOf = (box: string): string => {
    const id = box.trim().replace(/\[.*$/u, '');
    return labels.get(id) ?? id;
  };
  const arrows = new Map<string, string[]>();
  for (const [, from = '', to = ''] of text.matchAll(/^ *([^\n]+?) --> ([^\n]+)$/gmu))
    arrows.set(nameOf(from), to.split('&').map(nameOf).sort());
  return arrows;
}
