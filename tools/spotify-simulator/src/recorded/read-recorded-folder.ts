import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordedFile, type RecordedContent } from './read-recorded-file.js';

/**
 * Reads every file of a folder of recorded answers, in the order of their names. What is not a recorded answer is skipped
 * and told to `warn`, by name.
 *
 * @throws {Error} when the folder cannot be read.
 */
export function readRecordedFolder(folder: string, warn: (line: string) => void): RecordedContent[] {
  const contents: RecordedContent[] = [];
  for (const name of listFiles(folder)) {
    const content = readFile(join(folder, name));
    if (content instanceof Error) warn(`recordedDir: ${name} skipped: ${content.message}`);
    else contents.push(content);
  }
  return contents;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new Error(`@new-releases/spotify-simulator: recordedDir ${folder} cannot be read`, { cause });
  }
}

function readFile(path: string): RecordedContent | Error {
  if (!path.endsWith('.json')) return new Error('not a .json file');
  try {
    return (
      readRecordedFile(JSON.parse(readFileSync(path, 'utf8'))) ?? new Error('not an answer that is served')
    );
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
