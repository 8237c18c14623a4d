/** Whole builds of a mutated file, by seeds: a whole release whose sums hold, or the old one to the byte. */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { EtlError } from '../../../scripts/etl/io/errors';
import type { BuildOptions } from '../../../scripts/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { COLONIAS, contents, PROJECT, scratch } from '../project';
import { expectWhole, filesOf } from './apart';
import { FILES } from './inventedFiles';
import { MUTATIONS } from './mutations';
import { chance } from './random';

const [carpetas] = FILES;

const options = (file: string, out: string): BuildOptions => ({
  inputs: new Map([
    ['fgj_carpetas', [file]],
    ['colonias', [COLONIAS]],
  ]),
  out,
  profile: 'publico',
  alcaldia: CUAUHTEMOC,
});

/** Tests a build for each seed. */
export function buildsOfMutated(seeds: readonly number[]): void {
  it(
    'leave the old release to the byte, or a whole one whose sums hold',
    async () => {
      const dir = scratch();
      const [good, bad, out] = [join(dir, 'a.csv'), join(dir, 'b.csv'), join(dir, 'data')];
      const bytes = carpetas?.bytes ?? Buffer.alloc(0);
      writeFileSync(good, bytes);
      await buildRelease(PROJECT, options(good, out));
      // Each is held against the good one, whatever came of those before it.
      const kept = join(scratch(), 'data');
      cpSync(out, kept, { recursive: true });
      const tally = { built: 0, refused: 0 };
      for (const seed of seeds) {
        const luck = chance(seed);
        const names = Object.keys(MUTATIONS);
        const name = names[seed] ?? luck.oneOf(names);
        writeFileSync(bad, MUTATIONS[name]?.(bytes, luck) ?? bytes);
        rmSync(out, { recursive: true });
        cpSync(kept, out, { recursive: true });
        const before = contents(out);
        try {
          const { manifest } = await buildRelease(PROJECT, options(bad, out));
          tally.built += 1;
          const [source] = expectWhole(out).fuentes;
          const aside = source?.filas_apartadas.reduce((sum, { filas }) => sum + filas, 0) ?? 0;
          expect(source?.filas_leidas).toBe((source?.filas_contadas ?? 0) + aside);
          expect(readdirSync(out).toSorted()).toEqual(filesOf(manifest));
        } catch (thrown) {
          if (!(thrown instanceof EtlError)) {
            throw new Error(`semilla ${seed}: ${name}`, { cause: thrown });
          }
          tally.refused += 1;
          expect(thrown.message).toContain(bad);
          expect(contents(out)).toEqual(before);
        }
        expect(readdirSync(dir).toSorted()).toEqual(['a.csv', 'b.csv', 'data']);
      }
      expect(tally.built).toBeGreaterThan(seeds.length / 4);
      expect(tally.refused).toBeGreaterThan(seeds.length / 12);
    },
    60_000 + seeds.length * 4000,
  );
}
