/**
 * The code that a README begins with, right after its title and a line or two.
 * @throws Error where something else comes before it
 */
export function readReadmeExample(readme: string): string {
  const found = /^# .+\n\n(?<opening>[^]*?)```ts\n(?<code>[^]*?)```/.exec(readme)?.groups;
  const lines = (found?.opening ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
  if (found?.code === undefined || lines.length === 0 || lines.length > 2)
    throw new Error('the README does not open with a line and an example in TypeScript');
  return found.code;
}
