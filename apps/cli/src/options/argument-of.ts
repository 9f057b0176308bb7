import { InvalidValueError } from '@new-releases/app-shell';
import { InvalidArgumentError } from 'commander';

/** Makes a parser of an option's argument from one of the variables' values: what it refuses is a usage error. */
export function argumentOf<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      if (error instanceof InvalidValueError) throw new InvalidArgumentError(`It ${error.message}.`);
      throw error;
    }
  };
}
