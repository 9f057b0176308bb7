/**
 * What a program of ours ends with. 75 to 78 are those of sysexits.h, 130 and 143 are 128 + the signal's number; a
 * scheduler can tell from them whether to come back, to call somebody, or neither.
 */
export const exitCodes = {
  /** Done. */
  ok: 0,
  /** Failed, or incomplete. */
  failed: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** Deferred, store busy or deadline reached: come back at the printed time. */
  tryLater: 75,
  /** Spotify refuses the credentials or the access. */
  noAccess: 77,
  /** The environment is wrong; see `ConfigurationError`. */
  configuration: 78,
  /** Stopped by SIGINT, state committed. */
  sigint: 130,
  /** Stopped by SIGTERM, state committed. */
  sigterm: 143,
} as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One line of the table of exit codes; codes that mean the same share it. */
export interface ExitCodeMeaning {
  readonly codes: readonly ExitCode[];
  readonly meaning: string;
}

/** What each code means to whoever reads it, in the words of the documentation. */
export const exitCodeMeanings: readonly ExitCodeMeaning[] = [
  { codes: [exitCodes.ok], meaning: 'done' },
  { codes: [exitCodes.failed], meaning: 'failed, or some albums could not be read; run it again' },
  { codes: [exitCodes.usage], meaning: 'wrong usage' },
  {
    codes: [exitCodes.tryLater],
    meaning:
      "come back at the time it prints: Spotify's quota is used up, another run holds the store, or a deadline was reached",
  },
  { codes: [exitCodes.noAccess], meaning: 'credentials or access refused' },
  { codes: [exitCodes.configuration], meaning: 'configuration: a variable, or a store that cannot be used' },
  {
    codes: [exitCodes.sigint, exitCodes.sigterm],
    meaning: 'stopped by a signal; everything so far is committed',
  },
];
