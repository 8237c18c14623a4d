/** How soon a build ends that is told to, at random moments, and what it leaves; how long it is silent until then. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseManifest } from '../../../src/lib/contract/manifest';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, notMeasured, seconds, type Measure } from '../measure';
import { middle } from './children';
import { CARPETAS, CITY, COLONIAS, OF_ALCALDIA } from './files';

const GOALS = { stop: 2, silence: 5 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** At a time: the machine is busy, as it may be. */
const LANES = 2;
/** A release that stands where the build writes. */
const STANDING = join(PROJECT, 'static/data');

interface Asked {
  readonly what: string;
  readonly args: readonly string[];
  readonly moments: number;
  /** Seconds from the start within which they lie: reading, counting, and most of it solving. */
  readonly within: number;
}

const USUAL: Asked = {
  what: 'detener una construcción',
  args: ['--input', `fgj_carpetas=${OF_ALCALDIA}`],
  moments: 50,
  within: 15,
};
const WHOLE_CITY: Asked = {
  what: 'detener una construcción de --alcaldia todas',
  args: [
    ...['--input', `fgj_carpetas=${CARPETAS}`, '--input', `colonias_fgj=${CITY}`],
    ...['--alcaldia', 'todas'],
  ],
  moments: 10,
  within: 50,
};

interface Stopped {
  readonly seconds: number;
  /** The longest time between two lines. */
  readonly silence: number;
  /** Whether it ended as asked, and all is as it was before. */
  readonly isClean: boolean;
}

/** On real files, of one alcaldía and of the whole city. */
export async function stoppedBuilds(): Promise<Measure[]> {
  if (!existsSync(CARPETAS)) {
    return [
      notMeasured(USUAL.what, `≤ ${seconds(GOALS.stop)}`, 'falta ../shared con el archivo real'),
    ];
  }
  const measures: Measure[] = [];
  for (const asked of [USUAL, WHOLE_CITY]) measures.push(...(await stopAt(asked)));
  return measures;
}

async function stopAt({ what, args, moments, within }: Asked): Promise<Measure[]> {
  const stopped: Stopped[] = [];
  const left = Array.from({ length: moments }, (_, nth) => nth);
  const lane = async () => {
    // What tsx has translated for one is there for the next, as on any machine after the first time.
    const tmp = mkdtempSync(join(tmpdir(), 'atlas-bench-tmp-'));
    await stopOnce(args, 'SIGINT', within, tmp);
    for (let nth = left.pop(); nth !== undefined; nth = left.pop()) {
      const signal = SIGNALS[nth % SIGNALS.length] ?? 'SIGINT';
      stopped.push(await stopOnce(args, signal, Math.random() * within, tmp));
    }
    rmSync(tmp, { recursive: true, force: true });
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const times = stopped.map((own) => own.seconds);
  const unclean = stopped.filter(({ isClean }) => !isClean).length;
  const at = `${what}, ${moments} momentos al azar`;
  return [
    atMost(`${at}: el más lento`, Math.max(...times), GOALS.stop, seconds, {
      median: middle(times),
    }),
    atMost(`${at}: con algo a medias o la publicación cambiada`, unclean, 0, String),
    atMost(
      `${at}: lo más que pasa sin un renglón`,
      Math.max(...stopped.map(({ silence }) => silence)),
      GOALS.silence,
      seconds,
    ),
  ];
}

async function stopOnce(
  args: readonly string[],
  signal: (typeof SIGNALS)[number],
  moment: number,
  tmp: string,
): Promise<Stopped> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const out = join(folder, 'data');
    cpSync(STANDING, out, { recursive: true });
    const before = fingerprintOf(out);
    const rest = ['--input', `colonias=${COLONIAS}`, ...withoutOtherSources(out)];
    const child = spawn(
      process.execPath,
      [...['--import', 'tsx', 'scripts/etl.ts', 'build', '--out', out, ...args, ...rest]],
      { cwd: PROJECT, env: { ...process.env, TMPDIR: tmp }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const lines = [performance.now()];
    let err = '';
    child.stderr.on('data', (text) => {
      lines.push(performance.now());
      err += String(text);
    });
    const ended = new Promise<number | null>((done) => child.once('close', done));
    await setTimeout(moment * 1000);
    const asked = performance.now();
    child.kill(signal);
    const code = await ended;
    const took = (performance.now() - asked) / 1000;
    const gaps = [...lines, asked]
      .toSorted((a, b) => a - b)
      .map((at, nth, all) => at - (all[nth - 1] ?? at));
    const faults = [
      // Before it hears signals there is nothing to clean, and the system ends it.
      ...(code === null || code === 128 + constants.signals[signal]
        ? []
        : [`acabó con ${code}: ${err}`]),
      ...readdirSync(tmp).filter((name) => !name.startsWith('tsx-')),
      ...readdirSync(folder).filter((name) => name !== 'data'),
      ...(fingerprintOf(out) === before ? [] : ['otra publicación']),
    ];
    if (faults.length > 0)
      console.error(`${signal} a los ${seconds(moment)}: ${faults.join(', ')}`);
    const isClean = faults.length === 0;
    return { seconds: took, silence: Math.max(...gaps) / 1000, isClean };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A build of carpetas alone, over a release that has other sources: arguments that let it. */
export function withoutOtherSources(release: string): readonly string[] {
  const { fuentes } = parseManifest(readFileSync(join(release, 'manifest.json'), 'utf8'));
  const others = fuentes.filter(({ id }) => id !== 'fgj_carpetas').map(({ id }) => `ausente:${id}`);
  // Nor does its file tell of other alcaldías, which the release has.
  const own = ['mes', 'cerrados'].map((rule) => `${rule}:fgj_carpetas`);
  return [...others, ...own].flatMap((rule) => ['--aceptar', rule]);
}

/** Of every name in a folder and the bytes behind it. */
function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
