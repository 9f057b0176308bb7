import { StoreError, type StoreErrorOptions } from './store-error.js';

/** The store holds migrations that this program does not know. */
export class StoreTooNewError extends StoreError {
  override readonly name = 'StoreTooNewError';
  /** Names of the unknown migrations. */
  readonly unknownMigrations: readonly string[];

  constructor(options: StoreErrorOptions & { unknownMigrations: readonly string[] }) {
    super(
      `The store at ${options.path} was migrated by a newer version (${options.unknownMigrations.join(', ')}): update this program.`,
      options,
    );
    this.unknownMigrations = options.unknownMigrations;
  }
}
