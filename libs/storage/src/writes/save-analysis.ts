import type { WriteTransaction } from '../open/connect-prisma.js';
import type { NewAnalysis } from '../types/analysis.js';
import type { WriteContext } from './write-context.js';

/** Saves an analysis. */
export async function saveAnalysis(
  tx: WriteTransaction,
  { now }: WriteContext,
  { parameters, inputs, method, result, ...facts }: NewAnalysis,
): Promise<void> {
  const { analysis } = await tx.models();
  await analysis.create({
    data: {
      ...facts,
      createdAt: now,
      parameters: JSON.stringify(parameters),
      inputs: JSON.stringify(inputs),
      method: JSON.stringify(method),
      result: JSON.stringify(result),
    },
  });
}
