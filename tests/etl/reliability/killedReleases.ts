/** A swap or a build killed where a test asks: the old release or the new one stands whole, and the next build succeeds. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import type { BuildOptions } from '../../../scripts/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { lockRelease, swapRelease } from '../../../scripts/etl/publish/swapRelease';
import { casesAsLines, COLONIAS, contents, HEADER, PROJECT, scratch } from '../project';
import { buildApart, expectWhole, filesOf, startApart, translated } from './apart';
import { chance } from './random';

/** At a time, each with a folder of its own. */
const LANES = 2;

const DAYS = ['2022-02-10', '2022-08-10', '2023-02-10', '2023-08-10'];
/** In the year that is still open. */
const LATER = ['2024-02-10', '2024-08-10'];
const csv = (days: readonly string[]) => {
  const cases = days.flatMap((day) => [
    { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day, count: 20 },
    { colonia: 'Ampl. Jacarandas', delito: 'ABUSO SEXUAL', day, count: 7 },
  ]);
  return strToU8([HEADER, ...casesAsLines(cases), ''].join('\n'));
};

/** The first or the second edition of a file; zipped, so that there is something to unpack. */
export function carpetas(dir: string, edition: 1 | 2): string {
  const path = join(dir, `carpetas${edition}.zip`);
  const days = edition === 1 ? DAYS : [...DAYS, ...LATER];
  writeFileSync(path, zipSync({ 'carpetas.csv': csv(days) }));
  return path;
}

export const options = (file: string, out: string): BuildOptions => ({
  inputs: new Map([
    ['fgj_carpetas', [file]],
    ['colonias', [COLONIAS]],
  ]),
  out,
  profile: 'publico',
  alcaldia: CUAUHTEMOC,
});

/** The system's temporary folder of this test and of the processes that it starts. */
export function temporary(): string {
  const path = join(scratch(), 'tmp');
  mkdirSync(path);
  vi.stubEnv('TMPDIR', path);
  return path;
}

const left = (tmp: string) => readdirSync(tmp).filter((name) => /^(duckdb-)?atlas-\d/.test(name));
/** Where DuckDB would spill: this process keeps its own while it lives. */
const abandoned = (tmp: string) => left(tmp).filter((name) => !name.includes(`-${process.pid}-`));

/** Kills a build as soon as it has unpacked or staged something; one that ends before fails the test. */
async function untilUnpacked({ kill, ended }: ReturnType<typeof buildApart>, tmp: string) {
  let running = true;
  void ended.then(() => {
    running = false;
  });
  while (running && abandoned(tmp).length === 0) await setTimeout(2);
  kill();
  await ended;
}

/** A folder with the old release, and one with the new. */
async function twoReleases() {
  const dir = scratch();
  const [old, next] = [join(dir, 'antes'), join(dir, 'despues')];
  await buildRelease(PROJECT, options(carpetas(dir, 1), old));
  await buildRelease(PROJECT, options(carpetas(dir, 2), next));
  return { dir, old, next };
}

/** How many changes the swap makes, and what becomes of it if it fails at one of them. */
async function failingSwap(dir: string, old: string, next: string, how: string) {
  const tally = join(dir, 'cuenta');
  const swap = await translated('tests/etl/reliability/swapProcess.ts', join(dir, 'programa'));
  const at = async (step: number) => {
    const place = join(dir, `${how}-${step}`);
    const out = join(place, 'data');
    const staging = join(place, 'nueva');
    cpSync(old, out, { recursive: true });
    cpSync(next, staging, { recursive: true });
    const env = { FALLA_EN: String(step), FALLA_COMO: how, FALLA_CUENTA: tally };
    const args = [staging, out];
    const ended = await startApart(swap, args, env).ended;
    return { ...ended, place, out };
  };
  const whole = await at(0);
  expect(whole).toMatchObject({ code: 0, err: '' });
  return { steps: Number(readFileSync(tally, 'utf8')), at };
}

async function inLanes<T>(items: readonly T[], work: (item: T, lane: number) => Promise<void>) {
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (let index = lane; index < items.length; index += LANES) {
        const item = items[index];
        if (item !== undefined) await work(item, lane);
      }
    }),
  );
}

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A step of every sixteen, the last among them, by how many come after it. */
export const everySixteenth = (after: number): boolean => after % 16 === 0;

/**
 * Tests of a swap that is killed, or finds no room, at some of its steps.
 * @param taken whether a step is one of them, by how many come after it
 */
export function swapsThatFail(taken: (after: number) => boolean): void {
  const some = (steps: number) => upTo(steps).filter((step) => taken(steps - step));

  it('killed at any of those steps leaves a whole release, and the next one goes through', async () => {
    const { dir, old, next } = await twoReleases();
    const ids = [expectWhole(old).publicacion, expectWhole(next).publicacion];
    const { steps, at } = await failingSwap(dir, old, next, 'muerte');
    expect(steps).toBeGreaterThan(40);
    const found = new Set<string>();
    await inLanes(some(steps), async (step) => {
      const { code, out, place } = await at(step);
      expect(code).toBeNull();
      const { publicacion } = expectWhole(out);
      expect(ids).toContain(publicacion);
      found.add(publicacion);
      const staging = join(place, 'otra');
      cpSync(next, staging, { recursive: true });
      lockRelease(out)();
      swapRelease(staging, out);
      expect(contents(out)).toEqual(contents(next));
      expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
      // Hundreds of releases are too much to clear at the end.
      rmSync(place, { recursive: true });
    });
    expect([...found].toSorted()).toEqual(ids.toSorted());
  }, 240_000);

  it('without room at any of those steps leaves the old release to the byte, and says so', async () => {
    const { dir, old, next } = await twoReleases();
    const { steps, at } = await failingSwap(dir, old, next, 'ENOSPC');
    const codes = new Set<number | null>();
    await inLanes(some(steps), async (step) => {
      const { code, err, out, place } = await at(step);
      codes.add(code);
      if (code === 0) {
        // It failed to clear up, after all.
        expect(expectWhole(out)).toEqual(expectWhole(next));
      } else {
        expect(err).toMatch(/^No hay espacio para escribir en «.*ENOSPC.*\n +→ Libera espacio/);
        expect(contents(out)).toEqual(contents(old));
      }
      rmSync(place, { recursive: true });
    });
    expect(codes).toEqual(new Set([0, 1]));
  }, 240_000);
}

/**
 * A test of builds that are killed at random moments.
 * @param seed of the moments
 * @param count how many of them
 */
export function killedAtMoments(seed: number, count: number): void {
  it('killed at random moments leaves a whole release; the next clears what it had unpacked', async () => {
    const tmp = temporary();
    const dir = scratch();
    const file = carpetas(dir, 1);
    const more = carpetas(dir, 2);
    const outs = Array.from({ length: LANES }, (_, lane) => join(dir, `carril${lane}`, 'data'));
    for (const out of outs) await buildRelease(PROJECT, options(file, out));
    const old = outs.map((out) => expectWhole(out).publicacion);
    const measured = async () => {
      const ends = await Promise.all(
        outs.map((_, lane) => buildApart(more, join(dir, `medida${lane}`), { TMPDIR: tmp }).ended),
      );
      for (const { code, err } of ends) expect([code, err]).toEqual([0, expect.anything()]);
      return Math.max(...ends.map(({ seconds }) => seconds));
    };
    // The first time tsx translates every file; the second is as long as those that are killed.
    await measured();
    const seconds = await measured();

    const { below } = chance(seed);
    const moments = Array.from({ length: count }, () => (below(1000) / 1000) * seconds);
    await inLanes(moments, async (moment, lane) => {
      const out = outs[lane] ?? '';
      const { kill, ended } = buildApart(more, out, { TMPDIR: tmp });
      await setTimeout(moment * 1000);
      kill();
      await ended;
      expectWhole(out);
    });
    expect(old).toHaveLength(LANES);
    // Of those, one lane may clear what another left; this one is killed once it has unpacked something.
    await untilUnpacked(buildApart(more, outs[0] ?? '', { TMPDIR: tmp }), tmp);
    expect(abandoned(tmp)).not.toEqual([]);
    for (const out of outs) {
      const { manifest } = await buildRelease(PROJECT, options(more, out));
      expect(expectWhole(out)).toEqual(manifest);
      expect(readdirSync(out).toSorted()).toEqual(filesOf(manifest));
      expect(readdirSync(join(out, '..'))).toEqual(['data']);
    }
    expect(abandoned(tmp)).toEqual([]);
  }, 240_000);
}

/**
 * A test of builds that are killed at some of their steps.
 * @param parts tenths of the whole at whose step a build is killed, from 1 to 10
 */
export function killedAtSteps(parts: readonly number[]): void {
  it('killed at steps spread over the whole of it does so too', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    const tally = join(dir, 'cuenta');
    const [file, more] = [carpetas(dir, 1), carpetas(dir, 2)];
    await buildRelease(PROJECT, options(file, out));
    const elsewhere = join(dir, 'otra', 'data');
    const env = { TMPDIR: tmp, FALLA_EN: '0', FALLA_CUENTA: tally };
    expect(await buildApart(more, elsewhere, env).ended).toMatchObject({ code: 0 });
    const steps = Number(readFileSync(tally, 'utf8'));
    const tried = parts.map((part) => Math.ceil((part * steps) / 11));
    for (const step of tried) {
      const killed = buildApart(more, out, { TMPDIR: tmp, FALLA_EN: String(step) });
      const { code, err } = await killed.ended;
      expect([code, err]).toEqual([1, expect.stringContaining('se cerró sin terminar (SIGKILL)')]);
      expectWhole(out);
      expect(abandoned(tmp)).toEqual([]);
    }
    const { manifest } = await buildRelease(PROJECT, options(more, out));
    expect(readdirSync(out).toSorted()).toEqual(filesOf(manifest));
    expect(abandoned(tmp)).toEqual([]);
  }, 240_000);
}
