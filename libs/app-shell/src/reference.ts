// Entry point `@new-releases/app-shell/reference`: programs described for their documentation.
export {
  describeProgram,
  type CommandReference,
  type DescribableCommand,
  type ParameterReference,
} from './describe-program.js';
export { printReference, type ProgramReference } from './print-reference.js';
