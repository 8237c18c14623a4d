/** The ETL's times, of the processor, as ratios to a bare DuckDB scan of the same file in the same run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, notMeasured, seconds, times, type Measure } from '../measure';
import { printTable } from '../report';
import {
  middle,
  ON_ONE_CORE,
  timedBuild,
  timedScan,
  type BuildInputs,
  type TimedBuild,
} from './children';
import { CARPETAS, CITY, COLONIAS, FIVE_MILLION, LARGEST, writeShifted } from './files';

const REPEATS = 3;
/** What a row says of how it was measured. */
const BY_CPU = '(de procesador)';
const GOALS = { observations: 3, build: 8, megabytes: 1500, doubling: 2.2, city: 180 } as const;

/** On the real file of the whole city, and on larger ones made of its cases. */
export async function etlRatios(): Promise<Measure[]> {
  if (!existsSync(CARPETAS)) {
    return [notMeasured('ETL', `≤ ${times(GOALS.build)}`, 'falta ../shared con el archivo real')];
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const measures: Measure[] = [];
    for (const measure of [onReal, onLargest, onMany, onCity]) {
      const rows = await measure(folder);
      // Each takes minutes: who stops the next keeps what this one said.
      printTable(rows);
      measures.push(...rows);
    }
    return measures;
  } finally {
    // It holds a copy of the cases.
    rmSync(folder, { recursive: true, force: true });
  }
}

const usual = (carpetas: string, out: string): BuildInputs => ({
  inputs: { fgj_carpetas: [carpetas], colonias: [COLONIAS] },
  out,
  alcaldia: usualAlcaldia('.'),
  // What was published of real cases says nothing of generated ones. A file cut at a number of rows has months
  // with too few, which a rule would stop.
  ...(carpetas === CARPETAS ? { root: PROJECT, accepted: [] } : { accepted: ['mes:fgj_carpetas'] }),
});

async function onReal(folder: string): Promise<Measure[]> {
  const scans: number[] = [];
  const builds: TimedBuild[] = [];
  // Taken in turns, so that a busy moment of the machine touches all of them.
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    scans.push(await timedScan(CARPETAS));
    builds.push(await timedBuild(usual(CARPETAS, join(folder, `real-${repeat}`))));
  }
  return [...ratiosOf('ETL', scans, builds), memoryOf('ETL: memoria máxima', builds)];
}

/** Another file has half of the rows, made in the same way of the same cases. */
async function onLargest(folder: string): Promise<Measure[]> {
  const [file, half] = [join(folder, 'mayor.csv'), join(folder, 'mitad.csv')];
  await writeShifted(CARPETAS, file, LARGEST);
  await writeShifted(CARPETAS, half, LARGEST / 2);
  const scans: number[] = [];
  const builds: TimedBuild[] = [];
  const halves: TimedBuild[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    scans.push(await timedScan(file));
    builds.push(await timedBuild(usual(file, join(folder, `mayor-${repeat}`))));
    halves.push(await timedBuild(usual(half, join(folder, `mitad-${repeat}`))));
  }
  const what = `ETL, ${(LARGEST / 1e6).toFixed(1)} M de filas generadas de 21 columnas`;
  const whole = (all: readonly TimedBuild[]) => middle(all.map((build) => build.cpuSeconds));
  return [
    ...ratiosOf(what, scans, builds),
    memoryOf(`${what}: memoria máxima`, builds),
    atMost(
      `${what}: tiempo ÷ el de la mitad ${BY_CPU}`,
      whole(builds) / whole(halves),
      GOALS.doubling,
      times,
      { cpuSeconds: whole(builds), cpuSecondsOfHalf: whole(halves) },
    ),
  ];
}

/** What is read is streamed: memory grows with what is counted, not with the file. */
async function onMany(folder: string): Promise<Measure[]> {
  const file = join(folder, 'millones.csv');
  await writeShifted(CARPETAS, file, FIVE_MILLION);
  const build = await timedBuild(usual(file, join(folder, 'millones')));
  rmSync(file);
  return [memoryOf('ETL, 5 M de filas generadas de 21 columnas: memoria máxima', [build])];
}

/** The colonias of all 16 alcaldías: protected by two threads, or where there is one core by none. */
async function onCity(folder: string): Promise<Measure[]> {
  const city = (out: string): BuildInputs => ({
    inputs: { fgj_carpetas: [CARPETAS], colonias: [COLONIAS], colonias_fgj: [CITY] },
    out: join(folder, out),
    alcaldia: 'todas',
    root: PROJECT,
    accepted: [],
  });
  const both = await timedBuild(city('ciudad'));
  const timeOf = (cores: string, { seconds: elapsedSeconds, cpuSeconds }: TimedBuild) =>
    atMost(`ETL, --alcaldia todas, ${cores}: todo ${BY_CPU}`, cpuSeconds, GOALS.city, seconds, {
      elapsedSeconds,
    });
  const rows = [
    timeOf('todos los núcleos', both),
    memoryOf('ETL, --alcaldia todas: memoria máxima', [both]),
  ];
  if (process.platform !== 'linux') return rows;
  const one = await timedBuild(city('ciudad-un-nucleo'), ON_ONE_CORE);
  return [...rows, timeOf('un núcleo', one)];
}

function ratiosOf(
  what: string,
  scans: readonly number[],
  builds: readonly TimedBuild[],
): readonly Measure[] {
  const scan = middle(scans);
  const counted = middle(builds.map((build) => build.counted));
  const whole = middle(builds.map((build) => build.cpuSeconds));
  const figures = { scanSeconds: scan, observationSeconds: counted, buildSeconds: whole };
  return [
    atMost(
      `${what}: leer hasta observaciones ÷ escaneo ${BY_CPU}`,
      counted / scan,
      GOALS.observations,
      times,
      figures,
    ),
    atMost(`${what}: todo ÷ escaneo ${BY_CPU}`, whole / scan, GOALS.build, times, figures),
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
