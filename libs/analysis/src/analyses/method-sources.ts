/** Who says how a step is done. */
export const methodSources = {
  weeks: 'ISO 8601',
  unitRoot: 'MacKinnon 2010; Granger and Newbold 1974',
  season: 'Hurvich and Tsai 1989; Hyndman and Athanasopoulos 2021, §7.4',
  past: 'Cochrane and Orcutt 1949; Hurvich and Tsai 1989',
  correlation: 'Frisch and Waugh 1933; Lovell 1963; Bartlett 1935; Fisher 1921',
  slope: 'MacKinnon and White 1985',
  'benjamini-hochberg': 'Benjamini and Hochberg 1995',
  'benjamini-yekutieli': 'Benjamini and Yekutieli 2001',
  falseCoverage: 'Benjamini and Yekutieli 2005',
  bootstrap: 'Politis and Romano 1994; Politis and White 2004, corrected 2009',
  windows: 'MacKinnon 1997',
  placebos: 'Fisher 1935; Rosenbaum 2002',
} as const;
