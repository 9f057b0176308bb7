/** What was asked of the catalogue cannot be answered: which parameter, and what is wrong with it. */
export class CatalogueQueryError extends Error {
  override readonly name = 'CatalogueQueryError';
  /** The parameter, as it was given. */
  readonly parameter: string;
  /** What is wrong with it and what would be right, to be read after its name. */
  readonly problem: string;

  constructor(parameter: string, problem: string) {
    super(`${parameter} ${problem}`);
    this.parameter = parameter;
    this.problem = problem;
  }
}
