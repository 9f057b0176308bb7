import { InvalidArgumentError } from 'commander';

/** A number between 0 and 1, both left out: `0.05`, or `5%`. */
export function parseShare(text: string): number {
  const [, digits = '', percent] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(text) ?? [];
  const share = Number(digits) / (percent === '%' ? 100 : 1);
  if (digits === '' || !(share > 0 && share < 1))
    throw new InvalidArgumentError('Give a share between 0 and 1, e.g. 0.05.');
  return share;
}
