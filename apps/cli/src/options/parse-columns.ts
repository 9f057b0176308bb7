import { InvalidArgumentError } from 'commander';

/**
 * Makes a parser of `date=Tag,product=Artikel`. An item with a comma in it stands in quotes: `date=Tag,"product=Artikel, lang"`.
 * @param keys what columns may be for
 */
export function parseColumns<Key extends string>(
  keys: readonly Key[],
): (text: string, earlier?: Partial<Record<Key, string>>) => Partial<Record<Key, string>> {
  return (text, earlier = {}) => {
    const columns: Partial<Record<Key, string>> = { ...earlier };
    for (const item of splitItems(text)) {
      const [, name = '', column = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(item) ?? [];
      const key = keys.find((one) => one === name);
      if (key === undefined || column === '') {
        throw new InvalidArgumentError(
          `Give pairs of ${keys.join(', ')} and a column of the file, e.g. ${keys[0] ?? ''}=Name.`,
        );
      }
      columns[key] = column;
    }
    return columns;
  };
}

/** Items between commas; quotes as in CSV. */
function splitItems(text: string): string[] {
  return [...text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?=,|$)/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
