import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from 'd3';
import * as v from 'valibot';
import { getisOrd } from '../../../src/lib/stats/space/getisOrd';
import { kulldorffScan } from '../../../src/lib/stats/space/kulldorffScan';
import { localMoran } from '../../../src/lib/stats/space/localMoran';
import { permuteNeighbours } from '../../../src/lib/stats/space/permuteNeighbours';
import { scanWindows } from '../../../src/lib/stats/space/scanWindows';
import { contiguity, type SpatialWeights } from '../../../src/lib/stats/space/weights';
import { atLeast, atMost, notMeasured, seconds, times, type Measure } from '../measure';
import { AREAS, generatedMap, type GeneratedMap } from './generatedMap';

const REPEATS = 3;
const PERMUTATIONS = 9999;
const SCAN = { replicas: 999, seed: 1 };
const SCAN_SHARE = 0.1;
const GOALS = { ratio: 5, scanSeconds: 3 } as const;

const LOCAL = [
  `Moran local, ${PERMUTATIONS} permutaciones, ${AREAS} áreas: spdep ÷ nosotros`,
  `Gi*, ${PERMUTATIONS} permutaciones, ${AREAS} áreas: spdep ÷ nosotros`,
] as const;

const spdepTimes = v.object({
  moranSeconds: v.number(),
  getisSeconds: v.number(),
  moran: v.array(v.number()),
  getis: v.array(v.number()),
});
type SpdepTimes = v.InferOutput<typeof spdepTimes>;

/** The statistics of space on a map as large as the city's: against R's spdep, and the scan alone. */
export async function spatialStatistics(): Promise<Measure[]> {
  const map = generatedMap();
  return [...(await againstSpdep(map)), scanTime(map)];
}

async function againstSpdep(map: GeneratedMap): Promise<Measure[]> {
  if (!(await hasSpdep())) {
    const why = 'falta R con spdep (Debian: r-cran-spdep)';
    return LOCAL.map((what) => notMeasured(what, `≥ ${times(GOALS.ratio)}`, why));
  }
  const values = map.cases.map((count, area) => count / (map.areas.population[area] ?? NaN));
  const weights = weightsOf(map);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const ours: { moran: number; getis: number }[] = [];
  const theirs: SpdepTimes[] = [];
  try {
    // Taken in turns, so that a busy moment of the machine touches both.
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const run = { replicas: PERMUTATIONS, seed: repeat };
      ours.push({
        moran: timed(() => [localMoran(values, weights), permuteNeighbours(values, weights, run)]),
        getis: timed(() => [getisOrd(values, weights), permuteNeighbours(values, weights, run)]),
      });
      theirs.push(await spdep(folder, values, map));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  requireSameNumbers(values, weights, theirs);
  const ratio = (what: string, own: readonly number[], other: readonly number[]): Measure => {
    const [ownSeconds, spdepSeconds] = [median(own) ?? NaN, median(other) ?? NaN];
    const figures = { ownSeconds, spdepSeconds };
    return atLeast(what, spdepSeconds / ownSeconds, GOALS.ratio, times, figures);
  };
  return [
    ratio(
      LOCAL[0],
      ours.map(({ moran }) => moran),
      theirs.map(({ moranSeconds }) => moranSeconds),
    ),
    ratio(
      LOCAL[1],
      ours.map(({ getis }) => getis),
      theirs.map(({ getisSeconds }) => getisSeconds),
    ),
  ];
}

function scanTime(map: GeneratedMap): Measure {
  const runs = Array.from({ length: REPEATS }, () => {
    return timed(() =>
      kulldorffScan(map.cases, scanWindows(map.areas, { share: SCAN_SHARE }), SCAN),
    );
  });
  const what = `exploración de Kulldorff, ${SCAN.replicas} réplicas, ventanas hasta 10 %, ${AREAS} áreas`;
  return atMost(what, median(runs) ?? NaN, GOALS.scanSeconds, seconds);
}

async function hasSpdep(): Promise<boolean> {
  try {
    await promisify(execFile)('Rscript', ['-e', 'stopifnot(requireNamespace("spdep"))']);
    return true;
  } catch {
    return false;
  }
}

/** R in a process of its own; its start and the reading of the files are not in its times. */
async function spdep(
  folder: string,
  values: readonly number[],
  { neighbours }: GeneratedMap,
): Promise<SpdepTimes> {
  const [valueFile, neighbourFile] = [join(folder, 'valores.txt'), join(folder, 'vecinas.txt')];
  writeFileSync(valueFile, values.join('\n'));
  writeFileSync(
    neighbourFile,
    neighbours.map((list) => list.map((area) => area + 1).join(' ')).join('\n'),
  );
  const script = join(import.meta.dirname, 'spdep.R');
  const { stdout } = await promisify(execFile)(
    'Rscript',
    [script, valueFile, neighbourFile, String(PERMUTATIONS)],
    { maxBuffer: 2 ** 24 },
  );
  return v.parse(spdepTimes, JSON.parse(stdout));
}

/** A ratio of times means nothing unless both have done the same. */
function requireSameNumbers(
  values: readonly number[],
  weights: SpatialWeights,
  theirs: readonly SpdepTimes[],
): void {
  const moran = localMoran(values, weights).map((local) => local?.index ?? NaN);
  const getis = getisOrd(values, weights).map(({ giStar }) => giStar ?? NaN);
  const same = (own: readonly number[], other: readonly number[]): boolean =>
    own.length === other.length &&
    own.every((value, area) => Math.abs(value - (other[area] ?? NaN)) < 1e-8);
  if (!theirs.every((run) => same(moran, run.moran) && same(getis, run.getis))) {
    throw new Error('spdep da otros números que los nuestros: no hay qué comparar.');
  }
}

function weightsOf({ neighbours }: GeneratedMap): SpatialWeights {
  const pairs = neighbours.flatMap((list, area): [string, string][] =>
    list.map((other) => [String(area), String(other)]),
  );
  return contiguity(
    neighbours.map((_, area) => String(area)),
    pairs,
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
