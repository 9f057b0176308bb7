import { exitCodes, isConfigurationError } from '@new-releases/app-shell';
import { isStoreError, StoreMissingError } from '@new-releases/storage/catalogue';

/** Why it did not start, in a line, and the exit code that goes with it. */
export function describeStartFailure(error: unknown): { message: string; exitCode: number } {
  const { code, syscall, address, port } =
    error instanceof Error ? (error as NodeJS.ErrnoException & { address?: string; port?: number }) : {};
  if (code !== undefined && (syscall === 'listen' || syscall === 'bind' || syscall === 'getaddrinfo')) {
    return {
      message: `cannot listen at ${address ?? 'READ_HOST'}:${port ?? 'READ_PORT'} (${code}): set READ_PORT or --port, READ_HOST or --host`,
      exitCode: exitCodes.configuration,
    };
  }
  const text = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  const isMissing = error instanceof StoreMissingError;
  return {
    message: isMissing
      ? `${text} Run new-releases extract first, or npm run demo and give its DATABASE_URL.`
      : text,
    exitCode: isConfigurationError(error) || isStoreError(error) ? exitCodes.configuration : exitCodes.failed,
  };
}
