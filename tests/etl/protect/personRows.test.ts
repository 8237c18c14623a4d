/** What is counted from rows of persons, calls included: k at every level, by year at the finest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/audit/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { indicatorRules, publishes } from '../../../scripts/etl/cells/publication';
import { catalogueRules } from '../catalogueRules';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { sharesOf } from '../../../scripts/etl/audit/shares';
import { defineSource } from '../../../scripts/etl/registry/source';
import { c5911 } from '../../../scripts/etl/sources/c5_911';
import { fgjCarpetas } from '../../../scripts/etl/sources/fgj_carpetas';
import { fgjVictimas } from '../../../scripts/etl/sources/fgj_victimas';
import { fgjVictimas2020 } from '../../../scripts/etl/sources/fgj_victimas_2020';
import { lineaMujeres } from '../../../scripts/etl/sources/linea_mujeres';
import { sesnspIdm } from '../../../scripts/etl/sources/sesnsp_idm';
import { sesnspVictimas } from '../../../scripts/etl/sources/sesnsp_victimas';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const K = 5;
const takesK = (fuente: string) => fuente === 'fgj_victimas';
const OPTIONS = {
  k: K,
  profile: 'publico',
  alcaldiaOf,
  indicators: { ...catalogueRules, takesK },
} as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf, takesK };
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'] as const;

const victims = (...row: Parameters<typeof rowAt>): Observation => ({
  ...rowAt(...row),
  fuente: 'fgj_victimas',
});

const recovered = async (rows: readonly Observation[], statuses: readonly Status[]) => {
  const observaciones = printed(rows, statuses);
  return (await audit({ observaciones, horarios: [], k: K, structure: STRUCTURE })).recuperables;
};

const bare = (rows: readonly Observation[]) => rows.map((): Status => 'ninguna');

describe('a source of persons', () => {
  it('is told by its unit, and so is one whose unit nobody knows', () => {
    const rules = indicatorRules([fgjCarpetas, fgjVictimas, lineaMujeres, c5911, sesnspIdm]);
    const ids = ['fgj_carpetas', 'sesnsp_idm', 'fgj_victimas', 'linea_mujeres', 'c5_911'];
    expect(ids.map(rules.takesK)).toEqual([false, false, true, true, true]);
    expect(indicatorRules([fgjVictimas2020]).takesK('fgj_victimas_2020')).toBe(true);
    // What the authority prints itself stays as printed.
    expect(indicatorRules([sesnspVictimas]).takesK('sesnsp_victimas')).toBe(false);
    const reports = fgjCarpetas.indicadores.map((own) => ({ ...own, unidad: 'reportes' }));
    const other = { ...fgjCarpetas, indicadores: reports, horarios: false };
    expect(indicatorRules([other]).takesK('fgj_carpetas')).toBe(true);
  });

  it('can neither pass for one of cases, nor tell hours, nor count both', () => {
    const { indicadores } = fgjCarpetas;
    expect(() => defineSource({ ...fgjVictimas, indicadores })).toThrow(
      'La fuente «fgj_victimas» cruza sexo y edad, que son de personas, y dice contar casos.',
    );
    expect(() => defineSource({ ...fgjVictimas, horarios: true })).toThrow(
      'La fuente «fgj_victimas» cuenta personas: no puede publicar horarios.',
    );
    const mixed = [...fgjVictimas.indicadores.slice(0, 1), ...indicadores.slice(1)];
    expect(() => defineSource({ ...fgjVictimas, indicadores: mixed })).toThrow(
      'La fuente «fgj_victimas» cuenta a la vez casos y personas.',
    );
    const authority = { ...fgjVictimas, indicadores, publicadoPorLaAutoridad: true } as const;
    expect(defineSource(authority)).toBe(authority);
  });

  it('is told by no month nor quarter, of no place', () => {
    const kept = (['mes', 'trimestre', 'anio', 'lapso'] as const).flatMap((tipo) =>
      [ALCALDIA, COLONIAS[0]].map((clave) =>
        publishes('publico', victims('violencia_familiar', clave, tipo, YEARS[0], 9), {
          ...catalogueRules,
          takesK,
        }),
      ),
    );
    expect(kept).toEqual([false, false, false, false, true, true, true, true]);
    const month = victims('violencia_familiar', ALCALDIA, 'mes', YEARS[0], 9);
    expect(publishes('interno', month, { ...catalogueRules, takesK })).toBe(true);
    expect(publishes('publico', { ...month, fuente: 'fgj_carpetas' }, catalogueRules)).toBe(true);
  });
});

describe('a total of a whole alcaldía', () => {
  const year = (n: number) => [victims('violencia_familiar', ALCALDIA, 'anio', YEARS[0], n)];

  it('of fewer than five victims is hidden, and found where it is printed', async () => {
    expect(await protectObservations(year(3), OPTIONS)).toEqual(['primaria']);
    expect(await protectObservations(year(5), OPTIONS)).toEqual(['ninguna']);
    expect(await recovered(year(3), bare(year(3)))).toBe(1);
    const carpetas = year(3).map((row) => ({ ...row, fuente: 'fgj_carpetas' }));
    expect(await protectObservations(carpetas, OPTIONS)).toEqual(['ninguna']);
    expect(await recovered(carpetas, bare(carpetas))).toBe(0);
  });

  it('is a cell as any other of what the audit counts, and of what stays in sight', async () => {
    const rows = [...year(30), ...year(3).map((row) => ({ ...row, periodo: YEARS[1] }))];
    const observaciones = printed(rows, ['ninguna', 'primaria']);
    const release = { observaciones, horarios: [], k: K, structure: STRUCTURE };
    expect(await audit(release)).toMatchObject({ celdas: 2, suprimidas_primarias: 1 });
    expect(sharesOf(release, STRUCTURE)).toEqual([
      {
        fuente: 'fgj_victimas',
        indicador: 'violencia_familiar',
        grano: 'alcaldia anio',
        celdas_con_casos: 2,
        suprimidas: 1,
        casos: 30,
        casos_a_la_vista: 30,
      },
    ]);
  });

  it('is hidden with another where its parts give it away', async () => {
    const rows = [
      victims('violencia_sexual', ALCALDIA, 'anio', YEARS[0], 23),
      victims('abuso_sexual', ALCALDIA, 'anio', YEARS[0], 12),
      victims('acoso_sexual', ALCALDIA, 'anio', YEARS[0], 8),
      victims('violacion', ALCALDIA, 'anio', YEARS[0], 3),
    ];
    expect(await recovered(rows, ['ninguna', 'ninguna', 'ninguna', 'primaria'])).toBe(1);
    const statuses = await protectObservations(rows, OPTIONS);
    expect(statuses.filter((own) => own !== 'ninguna')).toHaveLength(2);
    expect(statuses[3]).not.toBe('ninguna');
    expect(await recovered(rows, statuses)).toBe(0);
  });

  it('is hidden too where three years of its colonias would give it away', async () => {
    const [one] = COLONIAS;
    const rows = [
      ...YEARS.map((periodo, nth) =>
        victims('violacion', ALCALDIA, 'anio', periodo, nth === 0 ? 3 : 20),
      ),
      victims('violacion', one, 'trienio', YEARS[0], 43),
      ...YEARS.map((periodo) => victims('violacion', one, 'anio', periodo, 0)),
    ].map((row, nth) => (nth < 4 ? row : { ...row, n: [3, 20, 20][nth - 4] ?? 0 }));
    const alone: readonly Status[] = [
      'primaria',
      ...Array.from({ length: 3 }, () => 'ninguna' as const),
      ...Array.from({ length: 3 }, () => 'retenida' as const),
    ];
    expect(await recovered(rows, alone)).toBeGreaterThan(0);
    const statuses = await protectObservations(rows, OPTIONS);
    expect(statuses[0]).not.toBe('ninguna');
    expect(await recovered(rows, statuses)).toBe(0);
  });

  it('leaves every hidden count as many values as it promises, whatever the counts', async () => {
    const parts = ['abuso_sexual', 'acoso_sexual', 'violacion'] as const;
    const count = fc.integer({ min: 0, max: 7 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(count, count, count), async (counts) => {
        const whole = counts.reduce((a, b) => a + b, 0);
        const rows = [
          victims('violencia_sexual', ALCALDIA, 'anio', YEARS[0], whole),
          ...parts.map((part, nth) => victims(part, ALCALDIA, 'anio', YEARS[0], counts[nth] ?? 0)),
        ];
        const statuses = await protectObservations(rows, OPTIONS);
        const widths = widthsOf(rows, statuses);
        rows.forEach(({ n }, cell) => {
          const isSmall = n > 0 && n < K;
          if (statuses[cell] === 'ninguna') expect(isSmall).toBe(false);
          else expect(widths[cell]).toBeGreaterThanOrEqual(2);
        });
        expect(await recovered(rows, statuses)).toBe(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Greatest minus least of each cell over every way to fill a total and its three parts, one by one. */
function widthsOf(rows: readonly Observation[], statuses: readonly Status[]): readonly number[] {
  const MOST = 30;
  const ranges = rows.map((): [number, number] => [Infinity, -Infinity]);
  const fits = (values: readonly number[]) =>
    values.every((value, cell) => {
      if (statuses[cell] === 'ninguna') return value === rows[cell]?.n;
      return statuses[cell] !== 'primaria' || (value >= 1 && value < K);
    });
  const upTo = (cell: number) =>
    Array.from({ length: (statuses[cell] === 'ninguna' ? (rows[cell]?.n ?? 0) : MOST) + 1 }).keys();
  for (const a of upTo(1)) {
    for (const b of upTo(2)) {
      for (const c of upTo(3)) {
        const values = [a + b + c, a, b, c];
        if (!fits(values)) continue;
        values.forEach((value, cell) => {
          const range = ranges[cell];
          if (range === undefined) return;
          range[0] = Math.min(range[0], value);
          range[1] = Math.max(range[1], value);
        });
      }
    }
  }
  return ranges.map(([least, greatest]) => greatest - least);
}
