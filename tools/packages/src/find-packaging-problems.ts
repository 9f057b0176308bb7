import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readManifest } from './workspace.js';
import type { PackedLibrary } from './pack-libraries.js';

/** What publint says of a tarball, suggestions included. */
export async function findPackagingProblems({ library, tarball }: PackedLibrary): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const { messages } = await publint({
    strict: true,
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
  });
  const manifest = readManifest(`libs/${library}`);
  return messages.map((message) => `${message.code}: ${String(formatMessage(message, manifest))}`);
}

/**
 * What "Are the types wrong?" says of a tarball by its profile `esm-only`: the resolution of Node 10, which knows no
 * `exports`, and `require` are not asked about.
 */
export async function findTypeProblems({ tarball }: PackedLibrary): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  if (result.types === false) return ['has no types'];
  return result.problems.filter(isOfModules).map((problem) => JSON.stringify(problem));
}

function isOfModules(problem: Problem): boolean {
  return !(
    'resolutionKind' in problem &&
    (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs')
  );
}
