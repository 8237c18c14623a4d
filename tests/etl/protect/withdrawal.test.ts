/** Which totals of persons are withdrawn beside their carpetas, and what that tells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { examine } from '../../../scripts/etl/audit/audit';
import { publicTotals } from '../../../scripts/etl/cells/beside';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { withdrawalsOf } from '../../../scripts/etl/protect/withdrawal';
import { withdrawn } from '../../../scripts/etl/cells/withdrawn';
import { K, TOGETHER, YEAR, factsOf, releaseOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const PARTS = ['abuso_sexual', 'acoso_sexual', 'violacion'] as const;
type Counts = readonly [number, number, number];

/** Sexual violence and its parts in the year of an alcaldía. */
function offences(counts: Counts, fuente = 'fgj_carpetas', periodo = YEAR): readonly Observation[] {
  const whole = counts.reduce((a, b) => a + b, 0);
  return [
    rowAt('violencia_sexual', ALCALDIA, 'anio', periodo, whole),
    ...PARTS.map((part, nth) => rowAt(part, ALCALDIA, 'anio', periodo, counts[nth] ?? 0)),
  ].map((row) => ({ ...row, fuente }));
}

const victims = (counts: Counts, periodo = YEAR) => offences(counts, 'fgj_victimas', periodo);

const decided = (rows: readonly Observation[]) =>
  withdrawalsOf(rows, publicTotals(rows, TOGETHER.indicators.takesK), {
    factsOf,
    lapseOf: () => undefined,
    parentOf: catalogueRules.parentOf,
    k: K,
  });

const names = (rows: readonly Observation[]) =>
  decided(rows).map(({ indicador, periodo }) => `${indicador} ${periodo.slice(0, 4)}`);

/** What becomes of some rows once what must be is withdrawn, and what the audit then recovers. */
async function published(rows: readonly Observation[]) {
  const isWithdrawn = withdrawn({ totals: decided(rows), alcaldias: [], tables: [] }, alcaldiaOf);
  const statuses = await protectObservations(rows, { ...TOGETHER, isWithdrawn });
  const release = releaseOf(printed(rows, statuses));
  const structure = { ...release.structure, isWithdrawn };
  const { recovered } = await examine({ ...release, structure }, [], factsOf);
  return { statuses, recovered };
}

describe('what is withdrawn', () => {
  it('is the total of whose carpetas few are printed, and those of which it is part', () => {
    expect(names([...offences([30, 12, 3]), ...victims([33, 12, 3])])).toEqual([
      'violencia_sexual 2019',
      'violacion 2019',
    ]);
  });

  it('reaches up to the indicator that all others are part of', () => {
    const all = (fuente: string, n: number) => ({
      ...rowAt('violencia_total', ALCALDIA, 'anio', YEAR, n),
      fuente,
    });
    const rows = [all('fgj_carpetas', 60), all('fgj_victimas', 66)];
    expect(names([...rows, ...offences([30, 12, 3]), ...victims([33, 12, 3])])).toEqual([
      'violencia_total 2019',
      'violencia_sexual 2019',
      'violacion 2019',
    ]);
  });

  it('is nothing where there are no carpetas, or k, nor of a year in which there are', () => {
    const rows = [...offences([30, 5, 0]), ...victims([33, 5, 0])];
    expect(names(rows)).toEqual([]);
    const before = [
      ...offences([30, 5, 1], 'fgj_carpetas', '2018-01-01'),
      ...victims([30, 5, 1], '2018-01-01'),
    ];
    expect(names([...rows, ...before])).toEqual(['violencia_sexual 2018', 'violacion 2018']);
  });

  it('is nothing of a source whose carpetas nobody prints, or that counts by another day', () => {
    expect(names(victims([33, 12, 3]))).toEqual([]);
    const opened = offences([33, 12, 3], 'fgj_victimas_2020');
    expect(names([...offences([30, 12, 3]), ...opened])).toEqual([]);
  });

  it('is nothing of a lapse whose carpetas are of other days, as few as these may be', () => {
    const lapse = { ...rowAt('violacion', ALCALDIA, 'anio', YEAR, 3), fuente: 'fgj_victimas' };
    const rows = [
      rowAt('violacion', ALCALDIA, 'anio', YEAR, 3),
      { ...lapse, periodo_tipo: 'lapso' as const },
    ];
    const withdrawals = (until: string) =>
      withdrawalsOf(rows, publicTotals(rows, TOGETHER.indicators.takesK), {
        factsOf,
        lapseOf: () => ({ from: YEAR, until }),
        parentOf: catalogueRules.parentOf,
        k: K,
      });
    expect(withdrawals('2019-05-01')).toEqual([]);
    expect(withdrawals('2020-01-01')).toHaveLength(1);
  });

  it('is of the alcaldía with all that it is crossed with, and of no colonia', () => {
    const isWithdrawn = withdrawn(
      {
        totals: decided([...offences([30, 12, 3]), ...victims([33, 12, 3])]),
        alcaldias: [],
        tables: [],
      },
      alcaldiaOf,
    );
    const row = {
      ...rowAt('violacion', ALCALDIA, 'anio', YEAR, 3, 'mujer'),
      fuente: 'fgj_victimas',
    };
    expect(isWithdrawn(row)).toBe(true);
    expect(isWithdrawn({ ...row, nivel: 'colonia', clave: COLONIAS[0] })).toBe(false);
    expect(isWithdrawn({ ...row, fuente: 'fgj_carpetas' })).toBe(false);
    const all = withdrawn(
      { totals: [], alcaldias: [{ fuente: 'fgj_victimas', clave: ALCALDIA }], tables: [] },
      alcaldiaOf,
    );
    expect(all({ ...row, nivel: 'colonia', clave: COLONIAS[0] })).toBe(true);
    expect(all({ ...row, fuente: 'fgj_carpetas' })).toBe(false);
  });
});

describe('a few victims among totals that all stand beside their carpetas', () => {
  const ROWS = [...offences([30, 12, 3]), ...victims([33, 12, 3])];

  it('are told by them, and by none once the total is withdrawn too', async () => {
    const statuses = await protectObservations(ROWS, TOGETHER);
    const { recovered } = await examine(releaseOf(printed(ROWS, statuses)), [], factsOf);
    expect(recovered.map(({ name }) => name.split(', ')[0])).toEqual(['violacion']);
    const { statuses: mended, recovered: left } = await published(ROWS);
    expect(left).toEqual([]);
    expect(mended.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'ninguna'));
    expect(mended.slice(4)).toEqual(['retenida', 'ninguna', 'ninguna', 'retenida']);
  });

  it('are still found by the audit where a total is printed that should not be', async () => {
    const few = decided(ROWS).filter(({ indicador }) => indicador === 'violacion');
    const isWithdrawn = withdrawn({ totals: few, alcaldias: [], tables: [] }, alcaldiaOf);
    const statuses = ROWS.map(({ fuente, indicador }): Status =>
      fuente === 'fgj_victimas' && indicador === 'violacion' ? 'retenida' : 'ninguna',
    );
    const release = releaseOf(printed(ROWS, statuses));
    const structure = { ...release.structure, isWithdrawn };
    // Another year tells that there is such an indicator.
    const other = printed(victims([20, 20, 20], '2018-01-01'), []);
    const { recovered } = await examine(
      { ...release, observaciones: [...release.observaciones, ...other], structure },
      [],
      factsOf,
    );
    expect(recovered.map(({ name }) => name.split(', ').slice(0, 3).join(' '))).toEqual([
      `violacion ${ALCALDIA} anio ${YEAR}`,
    ]);
  });

  it('are printed by no release, though it be said that they are withdrawn', async () => {
    const isWithdrawn = withdrawn({ totals: decided(ROWS), alcaldias: [], tables: [] }, alcaldiaOf);
    const release = releaseOf(printed(ROWS, []));
    const structure = { ...release.structure, isWithdrawn };
    const { report } = await examine({ ...release, structure }, [], factsOf);
    expect(report.recuperables).toBe(1);
  });

  it('may be any number, one as they may be none or many: the release is the same', async () => {
    const releaseWith = async (few: number) => {
      const rows = [...offences([30, 12, 3]), ...victims([33, 12, few])];
      return JSON.stringify(printed(rows, (await published(rows)).statuses));
    };
    const all = await Promise.all([0, 1, 2, 3, 4, 5, 9].map(releaseWith));
    expect(new Set(all).size).toBe(1);
  });
});

describe('any victims of any carpetas', () => {
  it('are withdrawn so that none is recovered, and by the carpetas alone', async () => {
    const files = fc.integer({ min: 0, max: 9 });
    const more = fc.integer({ min: 0, max: 3 });
    let some = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(files, files, files),
        fc.tuple(more, more, more),
        async (carpetas, extra) => {
          const of = (nth: 0 | 1 | 2) => (carpetas[nth] === 0 ? 0 : carpetas[nth] + extra[nth]);
          const rows = [...offences(carpetas), ...victims([of(0), of(1), of(2)])];
          expect(decided(rows)).toEqual(decided([...offences(carpetas), ...victims(carpetas)]));
          const { recovered, statuses } = await published(rows);
          if (statuses.includes('retenida')) some += 1;
          expect(recovered).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    expect(some).toBeGreaterThan(20);
  }, 60_000);
});
