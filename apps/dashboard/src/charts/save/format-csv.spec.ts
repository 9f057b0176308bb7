import { expect, it } from '@jest/globals';
import { formatCsv } from './format-csv.js';

it('writes what RFC 4180 and spreadsheets want', () => {
  const csv = formatCsv({
    columns: [
      { name: 'name', title: 'Name', kind: 'text' },
      { name: '=1+1', title: 'Formula', kind: 'number' },
    ],
    rows: [
      ['a "quote", and\r\nlines', -1.5],
      ['=HYPERLINK("x")', null],
      ["'=1", true],
      ['', 0],
    ],
  });
  expect(csv).toBe(
    '\uFEFFname,\'=1+1\r\n"a ""quote"", and\r\nlines",-1.5\r\n"\'=HYPERLINK(""x"")",\r\n\'\'=1,true\r\n"",0\r\n',
  );
});
