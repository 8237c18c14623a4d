/** The ETL's build with a clock, in a process of its own: tsx timed-build.ts OPTIONS (JSON) */
import * as v from 'valibot';
import { buildRelease } from '../../etl/build/build';
import type { Progress } from '../../etl/io/progress';
import { PROJECT } from '../../lib/project.mjs';

const options = v.object({
  inputs: v.record(v.string(), v.array(v.string())),
  out: v.string(),
  alcaldia: v.string(),
});

const { inputs, out, alcaldia } = v.parse(options, JSON.parse(process.argv[2] ?? '{}'));
const start = performance.now();
const elapsed = (): number => (performance.now() - start) / 1000;

/** When each step began. */
const began: Record<string, number> = {};
const clock: Progress = {
  during(step, work) {
    began[step.name] = elapsed();
    return work();
  },
};

await buildRelease(
  PROJECT,
  { inputs: new Map(Object.entries(inputs)), out, profile: 'publico', alcaldia },
  clock,
);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: elapsed(), began, megabytes }));
