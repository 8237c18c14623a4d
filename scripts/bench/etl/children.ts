/**
 * Scans and builds, each in a process of its own so that none warms another up. What is compared is
 * the processor's time, which other work on the machine hardly touches.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from 'd3';
import * as v from 'valibot';
import { PROTECT } from '../../etl/build/build';

const scanned = v.object({ cpuSeconds: v.number() });
const built = v.object({
  seconds: v.number(),
  cpuSeconds: v.number(),
  megabytes: v.number(),
  began: v.record(v.string(), v.number()),
});

export interface BuildInputs {
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly out: string;
  readonly alcaldia: string;
  /** The project whose history it has; where it is left out, one that has published nothing. */
  readonly root?: string;
  /** Rules of plausibility that its rows break, being made. */
  readonly accepted: readonly string[];
}

export interface TimedBuild {
  /** As a clock on the wall tells. */
  readonly seconds: number;
  /** Of the processor, all threads together. */
  readonly cpuSeconds: number;
  /** The same, until every observation was counted. */
  readonly counted: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** A bare DuckDB scan-and-count of a file, in seconds of the processor. */
export async function timedScan(file: string): Promise<number> {
  return v.parse(scanned, await child([], 'timed-scan.ts', file)).cpuSeconds;
}

/** Prefix of a command that may use one core alone (Linux). */
export const ON_ONE_CORE = ['taskset', '-c', '0'] as const;

/** @param within a command to run it within. */
export async function timedBuild(
  options: BuildInputs,
  within: readonly string[] = [],
): Promise<TimedBuild> {
  const { began, ...told } = v.parse(
    built,
    await child(within, 'timed-build.ts', JSON.stringify(options)),
  );
  return { ...told, counted: began[PROTECT] ?? NaN };
}

export function middle(values: readonly number[]): number {
  return median(values) ?? NaN;
}

/** Runs a script of this folder and parses the JSON it prints. */
async function child(
  within: readonly string[],
  script: string,
  ...args: readonly string[]
): Promise<unknown> {
  const file = join(import.meta.dirname, script);
  const [command = '', ...others] = [...within, process.execPath, '--import', 'tsx', file, ...args];
  const { stdout } = await promisify(execFile)(command, others);
  return JSON.parse(stdout);
}
