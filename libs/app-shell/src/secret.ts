import { inspect } from 'node:util';

const shown = '[secret]';

/** A string that shows itself only to who asks for it: printed, logged, inspected or serialised it is `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The string itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }

  /** `[secret]`, so that a template or a concatenation does not show it. */
  toString(): string {
    return shown;
  }

  /** `[secret]`, so that `JSON.stringify` does not show it. */
  toJSON(): string {
    return shown;
  }

  /** `[secret]`, so that `console.log` does not show it. */
  [inspect.custom](): string {
    return shown;
  }
}
