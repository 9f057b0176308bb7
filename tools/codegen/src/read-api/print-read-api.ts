import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Asks the read API's sources for their OpenAPI document, in a process of their own: codegen imports no program, and
 * works from sources before anything is built.
 * @param root folder of the workspace
 * @throws Error with what the process printed when it fails
 */
export async function printReadApi(root: string): Promise<string> {
  const args = ['--conditions=@new-releases/source', '--import', 'tsx', 'apps/read-api/src/print-openapi.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 });
  return stdout;
}
