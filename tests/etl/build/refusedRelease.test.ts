/** A build whose protection fails: the audit must stop it. */
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import { casesAsLines, COLONIAS, contents, PROJECT, scratch, writeCsv } from '../project';

const broken = vi.hoisted(() => ({ isBroken: false }));

vi.mock(import('../../../scripts/etl/protect/protect'), async (load) => {
  const real = await load();
  return {
    ...real,
    protectObservations: async (rows, options) => {
      const statuses = await real.protectObservations(rows, options);
      if (!broken.isBroken) return statuses;
      return statuses.map((status, nth) =>
        status !== 'retenida' && (rows[nth]?.n ?? -1) >= 0 ? 'ninguna' : status,
      );
    },
  };
});

describe('a release that would give a cell away', () => {
  it('is refused in words, and the old one stands to the byte', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const casesUntil = (last: number) =>
      [2019, 2020, 2021, 2022, 2023, 2024, 2025]
        .filter((year) => year <= last)
        .flatMap((year) =>
          ['02-10', '05-10', '08-10', '11-10'].flatMap((day, quarter) =>
            ['VIOLENCIA FAMILIAR', ...(quarter === 0 ? ['ABUSO SEXUAL'] : [])].flatMap((delito) => [
              { colonia: 'Ampl. Jacarandas', delito, day: `${year}-${day}`, count: 3 },
              { colonia: 'Los Sauces', delito, day: `${year}-${day}`, count: 9 },
            ]),
          ),
        );
    const build = (last: number) =>
      buildRelease(PROJECT, {
        inputs: new Map([
          ['fgj_carpetas', [writeCsv(dir, casesAsLines(casesUntil(last)))]],
          ['colonias', [COLONIAS]],
        ]),
        out,
        profile: 'publico',
        alcaldia: CUAUHTEMOC,
        accepted: new Set(['cerrados:fgj_carpetas']),
      });
    await build(2019);
    const old = contents(out);
    // What is closed already is as it was: other years are decided on, and each of their tables tells.
    broken.isBroken = true;
    await expect(build(2025)).rejects.toThrow(
      /La auditoría recuperó \d+ celdas[\s\S]*No se publica/,
    );
    expect(contents(out)).toEqual(old);
  });
});
