import { exitCodes, isConfigurationError } from '@new-releases/app-shell';

const listenCodes = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

/** Why it did not start, in a line, and the exit code that goes with it. */
export function describeStartFailure(error: unknown): { message: string; exitCode: number } {
  const { code, syscall, address, port } =
    error instanceof Error ? (error as NodeJS.ErrnoException & { address?: string; port?: number }) : {};
  const isListening = syscall === 'listen' || syscall === 'bind' || syscall === 'getaddrinfo';
  if (code !== undefined && isListening && listenCodes.includes(code)) {
    return {
      message: `health and metrics cannot be served at ${address ?? 'HEALTH_HOST'}:${port ?? 'HEALTH_PORT'} (${code}): set HEALTH_PORT and HEALTH_HOST, or HEALTH_PORT=off`,
      exitCode: exitCodes.configuration,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: message.replace(/\s+/g, ' ').trim(),
    exitCode: isConfigurationError(error) ? exitCodes.configuration : exitCodes.failed,
  };
}
