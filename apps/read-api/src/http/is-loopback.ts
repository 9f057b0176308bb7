import { isIPv4 } from 'node:net';

/** Whether a host name or address is this machine's own and nobody else's. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return name === 'localhost' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
}
