/**
 * `npm run bench`: measures the lines of the design's table of numbers that apply, prints them and
 * keeps them in scripts/bench/results.md and results.json. `npm run bench -- etl` measures one group and
 * keeps nothing; with `--guardar`, its rows take the place of those that were kept.
 */
import { join } from 'node:path';
import { PROJECT } from '../lib/project.mjs';
import { describeMachine } from './machine';
import type { Measure } from './measure';
import { growthByAreas } from './areas/growth';
import { etlRatios } from './etl/ratios';
import { stoppedBuilds } from './etl/stops';
import { rehearsal } from './etl/rehearsal';
import { monthlyUpdates } from './etl/updates';
import { helpPage } from './page/helpPage';
import { ownFile } from './own/ownFile';
import { pageTimes } from './page/times';
import { releaseSize } from './release/size';
import { keepResults, printTable } from './report';
import { priorityWeightings } from './stats/priority';
import { spatialStatistics } from './stats/spatial';

const GROUPS: Readonly<Record<string, () => Promise<Measure[]> | Measure[]>> = {
  page: pageTimes,
  help: helpPage,
  own: ownFile,
  areas: growthByAreas,
  release: releaseSize,
  etl: etlRatios,
  stop: stoppedBuilds,
  updates: monthlyUpdates,
  rehearsal,
  stats: async () => [priorityWeightings(), ...(await spatialStatistics())],
};

const KEEP = '--guardar';

const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== KEEP);
const unknown = asked.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  console.error(
    `No hay medidas de «${unknown.join(', ')}»: hay ${Object.keys(GROUPS).join(', ')}.`,
  );
  process.exit(1);
}

const measured: Record<string, readonly Measure[]> = {};
for (const [name, measure] of Object.entries(GROUPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`Midiendo ${name}…`);
  measured[name] = await measure();
}
const measures = Object.values(measured).flat();
printTable(measures);
if (asked.length === 0 || args.includes(KEEP)) {
  keepResults(join(PROJECT, 'scripts/bench'), await describeMachine(), measured);
}
if (measures.some(({ holds }) => holds === false)) process.exitCode = 1;
