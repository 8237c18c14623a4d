/** A build killed anywhere: the old release or the new one stands whole, and the next build succeeds. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build';
import { EtlError } from '../../../scripts/etl/errors';
import { CUAUHTEMOC, type BuildOptions } from '../../../scripts/etl/options';
import { lockRelease, swapRelease } from '../../../scripts/etl/publish/swapRelease';
import { casesAsLines, COLONIAS, contents, HEADER, PROJECT, scratch } from '../project';
import { buildApart, expectWhole, filesOf, startApart } from './apart';
import { chance } from './random';

const KILLS = Number(process.env['MUERTES'] ?? 24);
/** At a time, each with a folder of its own. */
const LANES = 2;

const CASES = ['2022-02-10', '2022-08-10', '2023-02-10', '2023-08-10'].flatMap((day) => [
  { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day, count: 20 },
  { colonia: 'Ampl. Jacarandas', delito: 'ABUSO SEXUAL', day, count: 7 },
]);
const csv = (times: number) =>
  strToU8(
    [HEADER, ...Array.from({ length: times }, () => casesAsLines(CASES)).flat(), ''].join('\n'),
  );

/** Zipped, so that there is something to unpack. */
function carpetas(dir: string, times: number): string {
  const path = join(dir, `carpetas${times}.zip`);
  writeFileSync(path, zipSync({ 'carpetas.csv': csv(times) }));
  return path;
}

const options = (file: string, out: string): BuildOptions => ({
  inputs: new Map([
    ['fgj_carpetas', [file]],
    ['colonias', [COLONIAS]],
  ]),
  out,
  profile: 'publico',
  alcaldia: CUAUHTEMOC,
});

/** The system's temporary folder of this test and of the processes that it starts. */
function temporary(): string {
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
  const at = async (step: number) => {
    const place = join(dir, `${how}-${step}`);
    const out = join(place, 'data');
    const staging = join(place, 'nueva');
    cpSync(old, out, { recursive: true });
    cpSync(next, staging, { recursive: true });
    const env = { FALLA_EN: String(step), FALLA_COMO: how, FALLA_CUENTA: tally };
    const args = [staging, out];
    const ended = await startApart('tests/etl/reliability/swapProcess.ts', args, env).ended;
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

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

afterEach(() => vi.unstubAllEnvs());

describe('a swap', () => {
  it('killed at each of its steps leaves a whole release, and the next one goes through', async () => {
    const { dir, old, next } = await twoReleases();
    const ids = [expectWhole(old).publicacion, expectWhole(next).publicacion];
    const { steps, at } = await failingSwap(dir, old, next, 'muerte');
    expect(steps).toBeGreaterThan(40);
    const found = new Set<string>();
    await inLanes(upTo(steps), async (step) => {
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
    });
    expect([...found].toSorted()).toEqual(ids.toSorted());
  }, 240_000);

  it('without room at any of its steps leaves the old release to the byte, and says so', async () => {
    const { dir, old, next } = await twoReleases();
    const { steps, at } = await failingSwap(dir, old, next, 'ENOSPC');
    const codes = new Set<number | null>();
    await inLanes(upTo(steps), async (step) => {
      const { code, err, out } = await at(step);
      codes.add(code);
      if (code === 0) {
        // It failed to clear up, after all.
        expect(expectWhole(out)).toEqual(expectWhole(next));
        return;
      }
      expect(err).toMatch(/^No hay espacio para escribir en «.*ENOSPC.*\n +→ Libera espacio/);
      expect(contents(out)).toEqual(contents(old));
    });
    expect(codes).toEqual(new Set([0, 1]));
  }, 240_000);
});

describe('a build', () => {
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
      for (const { code, err } of ends) expect([code, err]).toEqual([0, '']);
      return Math.max(...ends.map(({ seconds }) => seconds));
    };
    // The first time tsx translates every file; the second is as long as those that are killed.
    await measured();
    const seconds = await measured();

    const { below } = chance(11);
    const moments = Array.from({ length: KILLS }, () => (below(1000) / 1000) * seconds);
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

  it('killed at steps spread over the whole of it does so too', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    const tally = join(dir, 'cuenta');
    const [file, more] = [carpetas(dir, 1), carpetas(dir, 2)];
    await buildRelease(PROJECT, options(file, out));
    const elsewhere = join(dir, 'otra', 'data');
    const env = { TMPDIR: tmp, FALLA_EN: '0', FALLA_CUENTA: tally };
    expect(await buildApart(more, elsewhere, env).ended).toMatchObject({ code: 0, err: '' });
    const steps = Number(readFileSync(tally, 'utf8'));
    const tried = upTo(10).map((part) => Math.ceil((part * steps) / 11));
    for (const step of tried) {
      const killed = buildApart(more, out, { TMPDIR: tmp, FALLA_EN: String(step) });
      expect((await killed.ended).code).toBeNull();
      expectWhole(out);
    }
    const { manifest } = await buildRelease(PROJECT, options(more, out));
    expect(readdirSync(out).toSorted()).toEqual(filesOf(manifest));
    expect(abandoned(tmp)).toEqual([]);
  }, 240_000);

  it('that may write no large file leaves the old release to the byte, and says so', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(carpetas(dir, 1), out));
    const before = contents(out);
    const more = carpetas(dir, 2);
    // Fills what tsx keeps of what it has translated.
    await buildApart(more, join(dir, 'otra', 'data'), { TMPDIR: tmp }).ended;
    for (const kilobytes of [1, 4, 16]) {
      const { code, err } = await buildApart(more, out, { TMPDIR: tmp }, kilobytes).ended;
      expect([kilobytes, code]).toEqual([kilobytes, 1]);
      expect(err).toMatch(/^No hay espacio para escribir en «.*: (EFBIG|IO Error)/);
      expect(err).not.toContain('    at ');
      expect(contents(out)).toEqual(before);
    }
  }, 120_000);

  it('where nothing can be written fails before it counts', async () => {
    const dir = scratch();
    const file = carpetas(dir, 1);
    const taken = join(dir, 'archivo');
    writeFileSync(taken, 'no soy una carpeta');
    for (const out of [taken, join(taken, 'data')]) {
      const failure = await buildRelease(PROJECT, options(file, out)).catch(
        (thrown: unknown) => thrown,
      );
      expect(failure).toBeInstanceOf(EtlError);
      expect(String(failure)).toMatch(/No se puede escribir en «.*archivo.*→ Revisa los permisos/s);
    }
    expect(readFileSync(taken, 'utf8')).toBe('no soy una carpeta');
  });
});

describe('two builds of the same folder', () => {
  it('are not done at once: the second says who is at work', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const file = carpetas(dir, 1);
    const unlock = lockRelease(out);
    await expect(buildRelease(PROJECT, options(file, out))).rejects.toThrow(
      new RegExp(
        `Otra construcción \\(proceso ${process.pid}\\) está escribiendo en «.*\\n.*borra «.*construyendo»`,
      ),
    );
    unlock();
    await buildRelease(PROJECT, options(file, out));
    expect(readdirSync(dir).toSorted()).toEqual(['carpetas1.zip', 'data']);
  });

  it('are one where the other died, and where its number is now that of another process', () => {
    const dir = scratch();
    const lock = join(dir, '.data.construyendo');
    // No process began at tick 7 of the machine with our number.
    for (const mark of ['4194305-7', `${process.pid}-7`, '']) {
      mkdirSync(lock);
      if (mark !== '') writeFileSync(join(lock, mark), '');
      lockRelease(join(dir, 'data'))();
      expect(readdirSync(dir)).toEqual([]);
    }
  });

  it('started together end with a whole release', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    const file = carpetas(dir, 2);
    const ends = await Promise.all(upTo(3).map(() => buildApart(file, out, { TMPDIR: tmp }).ended));
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of ends) {
      if (code !== 0) expect(err).toMatch(/^Otra construcción \(proceso \d+\)/);
    }
    expect(readdirSync(out).toSorted()).toEqual(filesOf(expectWhole(out)));
    expect(readdirSync(dir).toSorted()).toEqual(['carpetas2.zip', 'data']);
  }, 60_000);
});
