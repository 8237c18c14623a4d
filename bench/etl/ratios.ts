import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, createGzip } from 'node:zlib';
import { median } from 'd3';
import * as v from 'valibot';
import { PROTECT } from '../../scripts/etl/build';
import { PROJECT } from '../../scripts/lib/project.mjs';
import { atMost, notMeasured, times, type Measure } from '../measure';

const REAL = join(PROJECT, '../shared/data/real');
const CARPETAS = join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
const COLONIAS = join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');

const REPEATS = 3;
const GOALS = {
  observations: 3,
  build: 8,
  megabytes: 1500,
  doubling: 2.2,
} as const;

const scan = v.object({ seconds: v.number() });
const build = v.object({
  seconds: v.number(),
  megabytes: v.number(),
  began: v.record(v.string(), v.number()),
});

/** The ETL on the real file of the whole city, against a bare DuckDB scan of it in the same run. */
export async function etlRatios(): Promise<Measure[]> {
  if (!existsSync(CARPETAS)) {
    return [notMeasured('ETL', `≤ ${times(GOALS.build)}`, 'falta ../shared con el archivo real')];
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    return await measure(folder);
  } finally {
    // It holds a copy of the cases.
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<Measure[]> {
  const doubled = join(folder, 'doble.csv.gz');
  await writeDoubled(CARPETAS, doubled);
  const scans: number[] = [];
  const builds: v.InferOutput<typeof build>[] = [];
  const doubledBuilds: number[] = [];
  // Taken in turns, so that a busy moment of the machine touches all of them.
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const out = join(folder, `publicacion-${repeat}`);
    scans.push(v.parse(scan, await child('timed-scan.ts', CARPETAS)).seconds);
    builds.push(v.parse(build, await child('timed-build.ts', CARPETAS, COLONIAS, out)));
    doubledBuilds.push(
      v.parse(build, await child('timed-build.ts', doubled, COLONIAS, out)).seconds,
    );
  }
  const scanSeconds = middle(scans);
  const observationSeconds = middle(builds.map(({ began }) => began[PROTECT] ?? NaN));
  const buildSeconds = middle(builds.map(({ seconds }) => seconds));
  const figures = { scanSeconds, observationSeconds, buildSeconds };
  return [
    atMost(
      'ETL: leer hasta observaciones ÷ escaneo',
      observationSeconds / scanSeconds,
      GOALS.observations,
      times,
      figures,
    ),
    atMost('ETL: todo ÷ escaneo', buildSeconds / scanSeconds, GOALS.build, times, figures),
    atMost(
      'ETL: memoria máxima',
      Math.max(...builds.map(({ megabytes }) => megabytes)),
      GOALS.megabytes,
      (value) => `${value.toFixed(0)} MB`,
    ),
    atMost(
      'ETL: el doble de filas, tiempo',
      middle(doubledBuilds) / buildSeconds,
      GOALS.doubling,
      times,
    ),
  ];
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

/** The same header and every row twice. */
async function writeDoubled(source: string, target: string): Promise<void> {
  async function* twice(): AsyncGenerator<string> {
    for (const skipHeader of [false, true]) {
      const lines = createInterface({ input: createReadStream(source).pipe(createGunzip()) });
      let first = true;
      for await (const line of lines) {
        if (!(first && skipHeader)) yield `${line}\n`;
        first = false;
      }
    }
  }
  await pipeline(Readable.from(twice()), createGzip({ level: 1 }), createWriteStream(target));
}

function middle(values: readonly number[]): number {
  return median(values) ?? NaN;
}
