/** Scans and builds, each in a process of its own so that none warms another up. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from 'd3';
import * as v from 'valibot';
import { PROTECT } from '../../etl/build/build';

const scanned = v.object({ seconds: v.number() });
const built = v.object({
  seconds: v.number(),
  megabytes: v.number(),
  began: v.record(v.string(), v.number()),
});

export interface BuildInputs {
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly out: string;
  readonly alcaldia: string;
}

export interface TimedBuild {
  readonly seconds: number;
  /** When every observation was counted. */
  readonly counted: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** A bare DuckDB scan-and-count of a file, in seconds. */
export async function timedScan(file: string): Promise<number> {
  return v.parse(scanned, await child('timed-scan.ts', file)).seconds;
}

export async function timedBuild(options: BuildInputs): Promise<TimedBuild> {
  const { seconds, megabytes, began } = v.parse(
    built,
    await child('timed-build.ts', JSON.stringify(options)),
  );
  return { seconds, megabytes, counted: began[PROTECT] ?? NaN };
}

export function middle(values: readonly number[]): number {
  return median(values) ?? NaN;
}

/** Runs a script of this folder and parses the JSON it prints. */
async function child(script: string, ...args: string[]): Promise<unknown> {
  const file = join(import.meta.dirname, script);
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    file,
    ...args,
  ]);
  return JSON.parse(stdout);
}
