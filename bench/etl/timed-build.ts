/** The ETL's build with a clock, in a process of its own: tsx timed-build.ts CARPETAS COLONIAS OUT */
import { buildRelease } from '../../scripts/etl/build';
import type { Progress } from '../../scripts/etl/progress';
import { PROJECT } from '../../scripts/lib/project.mjs';

const [carpetas = '', colonias = '', out = ''] = process.argv.slice(2);
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
  {
    inputs: new Map(Object.entries({ fgj_carpetas: [carpetas], colonias: [colonias] })),
    out,
    profile: 'publico',
    alcaldia: '09015',
  },
  clock,
);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: elapsed(), began, megabytes }));
