import { describe, expect, it } from '@jest/globals';
import { watchedRows } from '../test/watched-rows.js';
import { formatJson, formatNdjson } from './index.js';

const rows = ['{"id":"a"}', '{"id":"b"}', '{"id":"ü\\n"}'];
const values = [{ id: 'a' }, { id: 'b' }, { id: 'ü\n' }];

describe('formatNdjson', () => {
  it('writes a line for each row', () => {
    const text = [...formatNdjson(rows)].join('');
    expect(text).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"ü\\n"}\n');
  });

  it('writes nothing where there are no rows', () => {
    expect([...formatNdjson([])]).toEqual([]);
  });

  it.each(['{\r\n  "a": "\\r\\n",\n\r"b": 2\r}', '{"a":"\\r\\n",\r"b":2}'])(
    'keeps %j on one line',
    (spread) => {
      const [line = ''] = formatNdjson([spread]);
      expect(line.trimEnd()).not.toMatch(/[\r\n]/);
      expect(JSON.parse(line)).toEqual({ a: '\r\n', b: 2 });
    },
  );

  it('hands out chunks of whole lines', () => {
    expect([...formatNdjson(rows, { chunkLength: 12 })]).toEqual([
      '{"id":"a"}\n{"id":"b"}\n',
      '{"id":"ü\\n"}\n',
    ]);
  });
});

describe('formatJson', () => {
  it.each([0, 1, 3])('writes an array of %d rows', (count) => {
    const text = [...formatJson(rows.slice(0, count))].join('');
    expect(JSON.parse(text)).toEqual(values.slice(0, count));
    expect(text.endsWith(']\n')).toBe(true);
  });

  it('has a line for each row', () => {
    expect([...formatJson(rows.slice(0, 2))].join('')).toBe('[\n{"id":"a"},\n{"id":"b"}\n]\n');
    expect([...formatJson([])].join('')).toBe('[]\n');
  });

  it('hands out the bracket before it pulls a row, and is whole whatever the chunks', () => {
    const { iterator, seen } = watchedRows(rows);
    const chunks = formatJson(iterator, { chunkLength: 1 });
    const first = String(chunks.next().value);
    expect([first, seen.pulls]).toEqual(['[', 0]);
    expect(JSON.parse(`${first}${[...chunks].join('')}`)).toEqual(values);
  });
});

describe.each([
  ['formatNdjson', formatNdjson],
  ['formatJson', formatJson],
])('%s, when it fails', (_, format) => {
  it('throws what the rows throw, and does not close the array', () => {
    const error = new Error('disk I/O error');
    const { iterator } = watchedRows(rows, error);
    const chunks: string[] = [];
    expect(() => {
      for (const chunk of format(iterator, { chunkLength: 1 })) chunks.push(chunk);
    }).toThrow(error);
    expect(chunks.join('')).toContain('"b"');
    expect(chunks.join('')).not.toContain(']');
  });

  it('closes the rows when the consumer stops', () => {
    const { iterator, seen } = watchedRows(rows);
    for (const chunk of format(iterator, { chunkLength: 1 })) {
      expect(chunk).not.toBe('');
      break;
    }
    expect(seen.returns).toBe(1);
  });

  it.each([null, undefined, '', '[1]', '"text"', 'null', 5])('refuses the row %j', (row) => {
    const { iterator, seen } = watchedRows(['{}', row as string]);
    const complaint = '@new-releases/export: row 2 is not the text of a JSON object';
    expect(() => [...format(iterator)]).toThrow(new TypeError(complaint));
    expect(seen.returns).toBe(1);
  });

  it('complains at once of a wrong option', () => {
    expect(() => format(rows, { chunkLength: -1 })).toThrow(
      new TypeError('@new-releases/export: option chunkLength must be a whole number of at least 1'),
    );
    expect(() => format(null as never)).toThrow('@new-releases/export: option jsonRows must be an iterable');
  });
});
