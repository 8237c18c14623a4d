/** What the alcaldía counts, asked to the pinned engine and to native DuckDB over invented numbers. */
import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { alcaldiaCount } from '$lib/queries/alcaldiaCount';
import { monthSeries } from '$lib/queries/monthSeries';
import { windowCounts } from '$features/changes/queries/windowCounts';
import { ALCALDIA, ask, inventRelease, pick, total } from './invented';
import { wholeRows } from './inventedCases';

inventRelease();

describe('windowCounts', () => {
  it('sums the months of two windows, and drops what lacks one of them', async () => {
    const rows = await ask(
      windowCounts({
        alcaldia: ALCALDIA,
        indicadores: ['violencia_familiar', 'violencia_sexual', 'violacion'],
        before: { first: '2022-03-01', last: '2023-02-01' },
        after: { first: '2023-03-01', last: '2024-02-01' },
        unit: CARPETAS,
      }),
    );
    const between = (indicador: string, from: string, to: string) =>
      total(
        wholeRows({ nivel: 'alcaldia', clave: ALCALDIA, periodo_tipo: 'mes', indicador }).filter(
          ({ periodo }) => String(periodo) >= from && String(periodo) <= to,
        ),
      );
    expect(rows).toEqual(
      ['violencia_familiar', 'violencia_sexual'].map((indicador) => ({
        indicador,
        recientes: between(indicador, '2023-03-01', '2024-02-01'),
        anteriores: between(indicador, '2022-03-01', '2023-02-01'),
      })),
    );
  });
});

describe('alcaldiaCount', () => {
  const asked = {
    alcaldia: ALCALDIA,
    indicador: 'violencia_familiar',
    unit: CARPETAS,
  } as const;
  const place = { nivel: 'alcaldia', clave: ALCALDIA, indicador: 'violencia_familiar' };

  it('is the year, the quarter, or the sum of three years', async () => {
    const answers = await Promise.all([
      ask(alcaldiaCount({ ...asked, periodoTipo: 'anio', periodo: '2022-01-01' })),
      ask(alcaldiaCount({ ...asked, periodoTipo: 'trimestre', periodo: '2023-04-01' })),
      ask(alcaldiaCount({ ...asked, periodoTipo: 'trienio', periodo: '2021-01-01' })),
    ]);
    const known = { clave: ALCALDIA, nombre: 'Cuauhtémoc', mujeres: 286_000 };
    expect(answers).toEqual([
      [
        {
          ...known,
          n: total(wholeRows({ ...place, periodo_tipo: 'anio', periodo: '2022-01-01' })),
        },
      ],
      [
        {
          ...known,
          n: total(wholeRows({ ...place, periodo_tipo: 'trimestre', periodo: '2023-04-01' })),
        },
      ],
      [{ ...known, n: total(wholeRows({ ...place, periodo_tipo: 'anio' })) }],
    ]);
  });

  it('has no row when a year of the three is missing', async () => {
    const rows = await ask(
      alcaldiaCount({ ...asked, periodoTipo: 'trienio', periodo: '2022-01-01' }),
    );
    expect(rows).toEqual([]);
  });
});

describe('monthSeries', () => {
  it('gives the months of the alcaldía, of one source and all sexes and ages', async () => {
    const place = { nivel: 'alcaldia', clave: ALCALDIA, indicador: 'violencia_familiar' };
    const asked = {
      alcaldia: ALCALDIA,
      indicador: 'violencia_familiar',
      unit: CARPETAS,
    } as const;
    const months = pick(wholeRows({ ...place, periodo_tipo: 'mes' }), 'periodo', 'n');
    expect(months.length).toBeGreaterThan(0);
    expect(await ask(monthSeries(asked))).toEqual(months);
  });
});
