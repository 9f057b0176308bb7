/** The countries Spotify serves (GET /markets, 2025). */
const worldwide: readonly string[] =
  `AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CG CH CI CL CM CO CR CV CW CY CZ DE
DJ DK DM DO DZ EC EE EG ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IS IT JM JO JP KE
KG KH KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL
NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RW SA SB SC SE SG SI SK SL SM SN SR ST SV SZ TD TG TH TJ TL TN TO TR
TT TV TW TZ UA UG US UY UZ VC VE VN VU WS XK ZA ZM ZW`.split(/\s+/);

const europe = worldwide.filter((market) =>
  'AT BE CH CZ DE DK ES FI FR GB IE IT NL NO PL PT SE'.includes(market),
);

/** The sets an album is sold in, most frequent first. */
const marketSets: readonly (readonly string[])[] = [
  worldwide,
  worldwide.filter((market) => market !== 'US' && market !== 'CA'),
  europe,
  ['CA', 'MX', 'US'],
  ['JP'],
];

/** The set of an album, from random bits: seven in ten are worldwide. */
export function pickMarkets(bits: number): readonly string[] {
  const share = bits % 100;
  return marketSets[share < 70 ? 0 : share < 85 ? 1 : share < 93 ? 2 : share < 98 ? 3 : 4] ?? worldwide;
}
