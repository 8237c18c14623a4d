/** The ETL's times as ratios to a bare DuckDB scan of the same file in the same run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { atMost, notMeasured, seconds, times, type Measure } from '../measure';
import { middle, timedBuild, timedScan, type BuildInputs, type TimedBuild } from './children';
import {
  CARPETAS,
  CITY,
  COLONIAS,
  FIVE_MILLION,
  LARGEST,
  writeDoubled,
  writeInvented,
} from './files';

const REPEATS = 3;
const GOALS = { observations: 3, build: 8, megabytes: 1500, doubling: 2.2, city: 60 } as const;

/** On the real file of the whole city, on its double and on a larger invented one. */
export async function etlRatios(): Promise<Measure[]> {
  if (!existsSync(CARPETAS)) {
    return [notMeasured('ETL', `≤ ${times(GOALS.build)}`, 'falta ../shared con el archivo real')];
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    return [
      ...(await onReal(folder)),
      ...(await onLargest(folder)),
      ...(await onMany(folder)),
      ...(await onCity(folder)),
    ];
  } finally {
    // It holds a copy of the cases.
    rmSync(folder, { recursive: true, force: true });
  }
}

const usual = (carpetas: string, out: string): BuildInputs => ({
  inputs: { fgj_carpetas: [carpetas], colonias: [COLONIAS] },
  out,
  alcaldia: usualAlcaldia('.'),
});

async function onReal(folder: string): Promise<Measure[]> {
  const doubled = join(folder, 'doble.csv.gz');
  await writeDoubled(CARPETAS, doubled);
  const scans: number[] = [];
  const builds: TimedBuild[] = [];
  const doubles: TimedBuild[] = [];
  // Taken in turns, so that a busy moment of the machine touches all of them.
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    scans.push(await timedScan(CARPETAS));
    builds.push(await timedBuild(usual(CARPETAS, join(folder, `real-${repeat}`))));
    doubles.push(await timedBuild(usual(doubled, join(folder, `doble-${repeat}`))));
  }
  return [
    ...ratiosOf('ETL', scans, builds),
    memoryOf('ETL: memoria máxima', [...builds, ...doubles]),
    atMost(
      'ETL: el doble de filas, tiempo',
      middle(doubles.map((build) => build.seconds)) / middle(builds.map((build) => build.seconds)),
      GOALS.doubling,
      times,
    ),
  ];
}

async function onLargest(folder: string): Promise<Measure[]> {
  const file = join(folder, 'mayor.csv');
  await writeInvented(file, LARGEST);
  const scans: number[] = [];
  const builds: TimedBuild[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    scans.push(await timedScan(file));
    builds.push(await timedBuild(usual(file, join(folder, `mayor-${repeat}`))));
  }
  const what = `ETL, ${(LARGEST / 1e6).toFixed(1)} M de filas inventadas de 21 columnas`;
  return [...ratiosOf(what, scans, builds), memoryOf(`${what}: memoria máxima`, builds)];
}

/** What is read is streamed: memory grows with what is counted, not with the file. */
async function onMany(folder: string): Promise<Measure[]> {
  const file = join(folder, 'millones.csv');
  await writeInvented(file, FIVE_MILLION);
  const build = await timedBuild(usual(file, join(folder, 'millones')));
  rmSync(file);
  return [memoryOf('ETL, 5 M de filas inventadas de 21 columnas: memoria máxima', [build])];
}

/** The colonias of all 16 alcaldías. */
async function onCity(folder: string): Promise<Measure[]> {
  const build = await timedBuild({
    inputs: { fgj_carpetas: [CARPETAS], colonias: [COLONIAS], colonias_fgj: [CITY] },
    out: join(folder, 'ciudad'),
    alcaldia: 'todas',
  });
  return [
    atMost('ETL, --alcaldia todas: todo', build.seconds, GOALS.city, seconds),
    memoryOf('ETL, --alcaldia todas: memoria máxima', [build]),
  ];
}

function ratiosOf(
  what: string,
  scans: readonly number[],
  builds: readonly TimedBuild[],
): readonly Measure[] {
  const scan = middle(scans);
  const counted = middle(builds.map((build) => build.counted));
  const whole = middle(builds.map((build) => build.seconds));
  const figures = { scanSeconds: scan, observationSeconds: counted, buildSeconds: whole };
  return [
    atMost(
      `${what}: leer hasta observaciones ÷ escaneo`,
      counted / scan,
      GOALS.observations,
      times,
      figures,
    ),
    atMost(`${what}: todo ÷ escaneo`, whole / scan, GOALS.build, times, figures),
  ];
}

function memoryOf(what: string, builds: readonly TimedBuild[]): Measure {
  return atMost(
    what,
    Math.max(...builds.map(({ megabytes }) => megabytes)),
    GOALS.megabytes,
    (value) => `${value.toFixed(0)} MB`,
  );
}
