import { StoreError, type StoreErrorOptions } from './store-error.js';

/** What is wrong with a migration. */
export type MigrationProblem = 'changed' | 'unfinished' | 'failed';

const explain: Record<MigrationProblem, string> = {
  changed:
    'was applied with other contents than this program has: use the version that applied it, or start a new store',
  unfinished:
    'was begun elsewhere and not finished: finish it with the tool that began it, or restore a backup',
  failed: 'could not be applied and was rolled back; the store is as before: report this with its cause',
};

/** A migration was changed after it was applied, was left unfinished by another tool, or failed. */
export class MigrationError extends StoreError {
  override readonly name = 'MigrationError';
  readonly migration: string;
  readonly problem: MigrationProblem;

  constructor(options: StoreErrorOptions & { migration: string; problem: MigrationProblem }) {
    super(`Migration ${options.migration} of ${options.path} ${explain[options.problem]}.`, options);
    this.migration = options.migration;
    this.problem = options.problem;
  }
}
