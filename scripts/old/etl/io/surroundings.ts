/** What a download takes from the machine, so that tests can put a worse one in its place. */
import { createWriteStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<unknown>;
  /** Uniform in [0, 1). */
  random(): number;
  /** Writes after what the file has. */
  openToAppend(path: string): Writable;
  /** Bytes that may still be written to the disk of a folder. */
  freeBytes(folder: string): Promise<number>;
  /** Milliseconds without a connection, without an answer, and without a byte. */
  readonly patience: { readonly connect: number; readonly answer: number; readonly bytes: number };
}

export const machine: Surroundings = {
  now: () => Date.now(),
  sleep: (ms) => setTimeout(ms),
  random: () => Math.random(),
  openToAppend: (path) => createWriteStream(path, { flags: 'a' }),
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  patience: { connect: 30_000, answer: 90_000, bytes: 60_000 },
};

/** The day in Mexico City, where what is downloaded is published: `2025-03-01`. */
export function dayOf(ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Mexico_City',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(ms);
}
