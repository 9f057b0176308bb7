const name = Buffer.from('"available_markets":[');
const quote = 0x22;
const comma = 0x2c;
const brace = 0x7b;
const bracket = 0x5d;

/**
 * Takes `available_markets` out of an answer before it is decoded and parsed. Each album and each track repeats up to 185
 * country codes there: half of an album's text, and two thirds of the time that parsing takes.
 * Only lists of country codes as Spotify writes them, without blanks, are taken out; whatever else stands there stays.
 * @param body JSON as UTF-8; stays as it is
 */
export function omitMarkets(body: Buffer): Buffer {
  const kept: Buffer[] = [];
  let keptUntil = 0;
  for (let at = body.indexOf(name); at !== -1; at = body.indexOf(name, at + name.length)) {
    // One comma goes with each list: the one before it, or where it is the first member, the one behind.
    const isLed = body[at - 1] === comma && at > keptUntil;
    const isFirst = body[at - 1] === brace || at === keptUntil;
    const end = isLed || isFirst ? findEnd(body, at + name.length) : null;
    if (end === null) continue;
    kept.push(body.subarray(keptUntil, isLed ? at - 1 : at));
    keptUntil = isFirst && body[end] === comma ? end + 1 : end;
  }
  return keptUntil === 0 ? body : Buffer.concat([...kept, body.subarray(keptUntil)]);
}

/** Where a list of country codes ends, behind its bracket; null where it is something else. */
function findEnd(body: Buffer, start: number): number | null {
  let at = start;
  if (body[at] === bracket) return at + 1;
  while (body[at] === quote && isLetter(body[at + 1]) && isLetter(body[at + 2]) && body[at + 3] === quote) {
    if (body[at + 4] === bracket) return at + 5;
    if (body[at + 4] !== comma) return null;
    at += 5;
  }
  return null;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}
