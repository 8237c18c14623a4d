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
      if (!broken.isBroken) return real.protectObservations(rows, options);
      // It prints what tells of others, and what is withdrawn for it.
      const statuses = await real.protectObservations(rows, {
        ...options,
        isWithdrawn: () => false,
      });
      return statuses.map((status, nth) =>
        status === 'complementaria' && (rows[nth]?.n ?? -1) >= 0 ? 'ninguna' : status,
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
          ['02-10', '05-10', '08-10', '11-10'].map((day, quarter) => ({
            colonia: 'Ampl. Jacarandas',
            delito: 'VIOLENCIA FAMILIAR',
            day: `${year}-${day}`,
            count: quarter === 0 ? 3 : 9,
          })),
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
      });
    await build(2024);
    const old = contents(out);
    // What is closed already is as it was: another year is decided on.
    broken.isBroken = true;
    await expect(build(2025)).rejects.toThrow(
      /La auditoría recuperó|lo retira|Las cifras publicadas se contradicen/,
    );
    expect(contents(out)).toEqual(old);
  });
});
