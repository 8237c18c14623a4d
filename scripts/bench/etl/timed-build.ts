/** The ETL's build with a clock, in a process of its own: tsx timed-build.ts OPTIONS (JSON) */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildRelease } from '../../etl/build/build';
import type { Progress } from '../../etl/io/progress';
import { PROJECT } from '../../lib/project.mjs';

const options = v.object({
  inputs: v.record(v.string(), v.array(v.string())),
  out: v.string(),
  alcaldia: v.string(),
  root: v.optional(v.string()),
  accepted: v.array(v.string()),
});

const { inputs, out, alcaldia, root, accepted } = v.parse(
  options,
  JSON.parse(process.argv[2] ?? '{}'),
);
const start = performance.now();
const cpuAtStart = process.cpuUsage();

/** Of all threads, DuckDB's too. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage(cpuAtStart);
  return (user + system) / 1e6;
}

/** The processor's time that had passed when each step began. */
const began: Record<string, number> = {};
const clock: Progress = {
  during(step, work) {
    began[step.name] = cpuSeconds();
    return work();
  },
};

/** What was published of real cases says nothing of generated ones: a project that has published nothing. */
function withoutHistory(): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-root-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'data'));
  for (const name of ['data/catalogs', 'data/sources']) {
    symlinkSync(join(PROJECT, name), join(root, name));
  }
  return root;
}

await buildRelease(
  root ?? withoutHistory(),
  {
    inputs: new Map(Object.entries(inputs)),
    out,
    profile: 'publico',
    alcaldia,
    accepted: new Set(accepted),
  },
  clock,
);
const megabytes = process.resourceUsage().maxRSS / 1024;
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, cpuSeconds: cpuSeconds(), began, megabytes }));
