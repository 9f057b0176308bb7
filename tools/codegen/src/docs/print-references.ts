import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  appNames,
  type AppName,
  type ProgramReference,
  type ProgramReferences,
} from './program-reference.js';

/**
 * Asks the sources of each app what its commands and variables are, in processes of their own: codegen imports no
 * program, and works from sources before anything is built.
 * @param root folder of the workspace
 * @throws Error with what the process printed when it fails
 */
export async function printReferences(root: string): Promise<ProgramReferences> {
  const entries = await Promise.all(appNames.map(async (app) => [app, await printOne(root, app)] as const));
  return Object.fromEntries(entries) as Record<AppName, ProgramReference>;
}

async function printOne(root: string, app: AppName): Promise<ProgramReference> {
  const script = `apps/${app}/src/print-reference.ts`;
  const args = ['--conditions=@new-releases/source', '--import', 'tsx', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as ProgramReference;
}
