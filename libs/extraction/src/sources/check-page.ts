import { isPageCursor } from '@new-releases/pagination';
import type { ListedPage, ListedRecord } from './album-source.js';
import { isRecord } from './is-record.js';

/**
 * Makes a whole page of what a source of the caller's own yielded; nulls among its records are counted and taken out.
 * @throws TypeError that says what is wrong with it
 */
export function checkPage(page: unknown): ListedPage {
  if (!isRecord(page)) throw new TypeError('it yielded something that is no page');
  const {
    partition = '',
    records,
    nulls = 0,
    moved = false,
    reportedTotal = null,
    capReached = false,
    findings = [],
    endsEarly = false,
  } = page;
  // Looked at as it will be read back.
  const cursor = toPlainJson(page.cursor ?? null);
  if (!isPageCursor(cursor))
    throw new TypeError('the cursor of a page is none: { offset, done, total, pages }');
  if (!Array.isArray(records) || !records.every(isListedRecord)) {
    throw new TypeError('a page has no records, or one without a position');
  }
  if (
    typeof partition !== 'string' ||
    !isCount(nulls) ||
    !(reportedTotal === null || isCount(reportedTotal)) ||
    !(Array.isArray(findings) && findings.every((finding) => typeof finding === 'string'))
  ) {
    throw new TypeError('a page has a partition, nulls, reportedTotal or findings of the wrong type');
  }
  const present = records.filter(({ record }) => record !== null && record !== undefined);
  return {
    partition,
    records: present.map(({ record, position }) => ({ record: toRecord(record), position })),
    nulls: nulls + records.length - present.length,
    moved: moved === true,
    reportedTotal,
    capReached: capReached === true,
    findings,
    cursor,
    endsEarly: endsEarly === true,
  };
}

/** A source that knows nothing but the id need not say that it knows no name. */
function toRecord(record: unknown): unknown {
  const plain = toPlainJson(record);
  return isRecord(plain) && plain.name === undefined ? { ...plain, name: '' } : plain;
}

/**
 * What cannot be stored is to be found here, and not in the middle of a transaction.
 * @throws TypeError for a BigInt, a ring, or what is nothing as JSON, such as a function
 */
function toPlainJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`a record or cursor is a ${typeof value}, which is no JSON`);
  return JSON.parse(text);
}

function isListedRecord(value: unknown): value is ListedRecord {
  return isRecord(value) && isCount(value.position);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
