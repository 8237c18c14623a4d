/** A build killed anywhere: the old release or the new one stands whole, and the next build succeeds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { EtlError } from '../../../scripts/etl/io/errors';
import { lockRelease } from '../../../scripts/etl/publish/swapRelease';
import { PROJECT, scratch } from '../project';
import { carpetas, everySixteenth, options, swapsThatFail } from './killedReleases';
import { refusedWithoutRoom } from './withoutRoom';

afterEach(() => vi.unstubAllEnvs());

describe('a swap, at every sixteenth step', () => swapsThatFail(everySixteenth));

describe('a build', () => {
  refusedWithoutRoom([4]);

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
});
