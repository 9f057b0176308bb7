import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LeaseHolder } from '../types/lease.js';
import { findProcess } from './find-process.js';

/** Describes this process as a holder of the lease. */
export function describeOwnProcess(): LeaseHolder {
  return {
    host: hostname(),
    bootId: readBootId(),
    pid: process.pid,
    processStart: findProcess(process.pid)?.start ?? null,
  };
}

/** Linux only; without it only the heartbeat and the process tell. */
function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
