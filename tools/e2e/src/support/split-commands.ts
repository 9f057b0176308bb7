/** A command of a shell block. */
export interface ShellCommand {
  readonly text: string;
  /** Which line of the block it begins in, from 0. */
  readonly line: number;
}

/** Takes a shell block apart: one command for each line, more lines where one ends with a backslash or a bar. */
export function splitCommands(block: string): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let open: { lines: string[]; line: number } | null = null;
  for (const [line, raw] of block.split('\n').entries()) {
    const text = raw.replace(/(^|\s)#\s.*$/, '').trimEnd();
    open ??= { lines: [], line };
    open.lines.push(text);
    if (/[\\|]$/.test(text)) continue;
    const whole = open.lines.join('\n').trim();
    if (whole !== '') commands.push({ text: whole, line: open.line });
    open = null;
  }
  if (open) throw new Error(`the block ends in the middle of a command: ${open.lines.join('\n')}`);
  return commands;
}
