import { SalesFileError } from './sales-file-error.js';

/** Text of a file, and the encoding that it was read by. */
export interface DecodedText {
  readonly encoding: string;
  readonly text: AsyncIterable<string>;
}

/** What a file may begin with: https://www.unicode.org/faq/utf_bom.html#bom4 */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const longestMark = 3;

/**
 * Decodes bytes by the stated encoding, else by the byte order mark, else as UTF-8. Bytes that are none of the encoding become
 * U+FFFD, so that the line on which they stand can be told.
 * @param stated a label of https://encoding.spec.whatwg.org/#names-and-labels, or null
 * @throws SalesFileError where the mark says another encoding than was stated, or there is no such encoding
 */
export async function decodeText(
  bytes: AsyncIterable<Uint8Array>,
  stated: string | null,
): Promise<DecodedText> {
  const known = stated === null ? null : getEncoding(stated);
  const chunks = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < longestMark) {
    const step = await chunks.next();
    if (step.done === true) break;
    head = Buffer.concat([head, step.value]);
  }
  const marked = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte))?.[0] ?? null;
  if (known !== null && marked !== null && known !== marked)
    throw new SalesFileError(`begins with the byte order mark of ${marked}, not of ${known}`, 'encoding');
  const encoding = known ?? marked ?? 'utf-8';
  return { encoding, text: decode(encoding, head, { [Symbol.asyncIterator]: () => chunks }) };
}

function getEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new SalesFileError(`cannot be read as ${label}: there is no such encoding`, 'encoding');
  }
}

async function* decode(
  encoding: string,
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void> {
  // Always as a stream: all at once, Node 20 takes windows-1252 for ISO 8859-1 and loses the euro.
  const decoder = new TextDecoder(encoding);
  yield decoder.decode(head, { stream: true });
  for await (const chunk of rest) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
