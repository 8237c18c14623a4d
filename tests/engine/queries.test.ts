/** Every question, asked to the pinned engine and to native DuckDB over one release of invented numbers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { alcaldiaCount } from '$lib/queries/alcaldiaCount';
import { coloniaCounts } from '$lib/queries/coloniaCounts';
import { coloniaYears } from '$lib/queries/coloniaYears';
import { coloniaList } from '$lib/queries/coloniaList';
import { coloniaPairs } from '$lib/queries/coloniaPairs';
import { complaintRate } from '$lib/queries/complaintRate';
import { delayCurves } from '$lib/queries/delayCurves';
import { officeNotes } from '$lib/queries/officeNotes';
import { monthSeries } from '$lib/queries/monthSeries';
import { quarterSeries } from '$lib/queries/quarterSeries';
import type { Query, Row, RowShape } from '$lib/queries/query';
import { victimCoverage } from '$lib/queries/victimCoverage';
import { windowCounts } from '$lib/queries/windowCounts';
import { INVENTED, wholeRows } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const ALCALDIA = '09015';
const CENTRO = '0901500010007';

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease(INVENTED);
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

/** The rows of the old engine, once the new one has given the same. */
async function ask<Shape extends RowShape>(query: Query<Shape>): Promise<readonly Row<Shape>[]> {
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  return rows;
}

const pick = (rows: readonly SyntheticRow[], ...columns: readonly string[]) =>
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));

const total = (rows: readonly SyntheticRow[]) => rows.reduce((sum, { n }) => sum + Number(n), 0);

describe('windowCounts', () => {
  it('sums the months of two windows, and drops what lacks one of them', async () => {
    const rows = await ask(
      windowCounts({
        alcaldia: ALCALDIA,
        indicadores: ['violencia_familiar', 'violencia_sexual', 'violacion'],
        before: { first: '2022-03-01', last: '2023-02-01' },
        after: { first: '2023-03-01', last: '2024-02-01' },
        measure: CARPETAS,
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

describe('coloniaYears', () => {
  it('gives the years of one colonia between two, with suppressed ones empty', async () => {
    const rows = await ask(
      coloniaYears({
        colonia: CENTRO,
        indicadores: ['violencia_familiar'],
        desde: '2022-01-01',
        hasta: '2023-01-01',
        measure: CARPETAS,
      }),
    );
    const expected = wholeRows({
      nivel: 'colonia',
      clave: CENTRO,
      periodo_tipo: 'anio',
      indicador: 'violencia_familiar',
    }).filter(({ periodo }) => String(periodo) >= '2022-01-01' && String(periodo) <= '2023-01-01');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(pick(expected, 'indicador', 'periodo', 'n'));
  });
});

describe('coloniaPairs', () => {
  const countOf = (asked: Readonly<Record<string, string>>) => total(wholeRows(asked));
  const familiar = { indicador: 'violencia_familiar', periodo_tipo: 'anio' };
  const years = {
    indicadores: ['violencia_familiar', 'violencia_sexual'],
    tipo: 'anio',
    antes: '2022-01-01',
    despues: '2023-01-01',
  } as const;

  it('sets two years of every colonia side by side, the suppressed empty', async () => {
    const rows = await ask(coloniaPairs({ alcaldia: ALCALDIA, pairs: [years], measure: CARPETAS }));
    expect(rows).toEqual([
      {
        clave: CENTRO,
        indicador: 'violencia_familiar',
        anteriores: countOf({ ...familiar, clave: CENTRO, periodo: '2022-01-01' }),
        recientes: countOf({ ...familiar, clave: CENTRO, periodo: '2023-01-01' }),
      },
      { clave: '0901500010020', indicador: 'violencia_familiar', anteriores: null, recientes: 0 },
    ]);
  });

  it('compares each indicator in its own periods, and in no other', async () => {
    const pairs = [
      years,
      {
        indicadores: ['violacion'],
        tipo: 'trienio',
        antes: '2018-01-01',
        despues: '2021-01-01',
      },
    ] as const;
    const rows = await ask(coloniaPairs({ alcaldia: ALCALDIA, pairs, measure: CARPETAS }));
    expect(rows.map(({ clave, indicador }) => [clave, indicador])).toEqual([
      [CENTRO, 'violacion'],
      [CENTRO, 'violencia_familiar'],
      ['0901500010020', 'violencia_familiar'],
    ]);
    expect(rows[0]).toMatchObject({
      anteriores: null,
      recientes: countOf({ clave: CENTRO, indicador: 'violacion', periodo_tipo: 'trienio' }),
    });
  });
});

describe('coloniaCounts', () => {
  const women = (clave: string) =>
    ({
      [CENTRO]: { mujeres: 30_000, mujeres_es_estimacion: true },
      '0901500010020': { mujeres: 2100, mujeres_es_estimacion: true },
      '0901500010033': { mujeres: 480, mujeres_es_estimacion: false },
    })[clave];

  it('gives a row to every colonia, told apart: counted, zero, suppressed and not published', async () => {
    const asked = {
      alcaldia: ALCALDIA,
      indicador: 'violencia_familiar',
      periodoTipo: 'anio',
      measure: CARPETAS,
    } as const;
    const in2022 = await ask(coloniaCounts({ ...asked, periodo: '2022-01-01' }));
    const in2023 = await ask(coloniaCounts({ ...asked, periodo: '2023-01-01' }));
    const centro = (periodo: string) =>
      total(wholeRows({ clave: CENTRO, periodo_tipo: 'anio', periodo }));
    expect(in2022.map(({ nombre, n, supresion }) => [nombre, n, supresion])).toEqual([
      ['Centro', centro('2022-01-01'), 'ninguna'],
      ["D'Artagnan", null, 'primaria'],
      ['Sin Datos', null, 'no_publicada'],
    ]);
    expect(in2023.map(({ nombre, n, supresion }) => [nombre, n, supresion])).toEqual([
      ['Centro', centro('2023-01-01'), 'ninguna'],
      ["D'Artagnan", 0, 'ninguna'],
      ['Sin Datos', null, 'no_publicada'],
    ]);
    for (const { clave, mujeres, mujeres_es_estimacion, n, tasa } of in2023) {
      expect(tasa).toBe(n === null ? null : (n * 100_000) / (women(clave)?.mujeres ?? 0));
      expect({ mujeres, mujeres_es_estimacion }).toEqual(women(clave));
    }
  });

  it('gives the women among the victims where they are asked for', async () => {
    const rows = await ask(
      coloniaCounts({
        alcaldia: ALCALDIA,
        indicador: 'violencia_familiar',
        periodoTipo: 'anio',
        periodo: '2023-01-01',
        measure: WOMEN_VICTIMS,
      }),
    );
    expect(rows.map(({ slug, n, supresion }) => [slug, n, supresion])).toEqual([
      ['centro', 31, 'ninguna'],
      ['d-artagnan', null, 'primaria'],
      ['sin-datos', null, 'no_publicada'],
    ]);
  });

  it('gives no rate of a colonia of unknown population', async () => {
    const rows = await ask(
      coloniaCounts({
        alcaldia: '09014',
        indicador: 'violencia_familiar',
        periodoTipo: 'anio',
        periodo: '2023-01-01',
        measure: CARPETAS,
      }),
    );
    const known = total(wholeRows({ clave: '0901400010001', periodo_tipo: 'anio' }));
    expect(rows.map(({ slug, n, tasa, mujeres }) => [slug, n, tasa, mujeres])).toEqual([
      ['sin-nadie', 7, null, 0],
      ['sin-censo', 8, null, null],
      ['ajena', known, (known * 100_000) / 3600, 3600],
    ]);
  });

  it('gives three years under their first day', async () => {
    const rows = await ask(
      coloniaCounts({
        alcaldia: ALCALDIA,
        indicador: 'violacion',
        periodoTipo: 'trienio',
        measure: CARPETAS,
        periodo: '2021-01-01',
      }),
    );
    const centro = total(wholeRows({ clave: CENTRO, periodo_tipo: 'trienio' }));
    expect(rows.map(({ slug, n, tasa }) => [slug, n, tasa])).toEqual([
      ['centro', centro, (centro * 100_000) / (30_000 * 3)],
      ['d-artagnan', null, null],
      ['sin-datos', null, null],
    ]);
  });
});

describe('alcaldiaCount', () => {
  const asked = {
    alcaldia: ALCALDIA,
    indicador: 'violencia_familiar',
    measure: CARPETAS,
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
      measure: CARPETAS,
    } as const;
    const months = pick(wholeRows({ ...place, periodo_tipo: 'mes' }), 'periodo', 'n');
    expect(months.length).toBeGreaterThan(0);
    expect(await ask(monthSeries(asked))).toEqual(months);
  });
});

describe('quarterSeries', () => {
  it('gives the quarters of a colonia, empty where suppressed', async () => {
    const quarters = await ask(
      quarterSeries({ colonia: CENTRO, indicador: 'violencia_familiar', measure: CARPETAS }),
    );
    expect(quarters).toEqual(
      pick(wholeRows({ clave: CENTRO, periodo_tipo: 'trimestre' }), 'periodo', 'n', 'supresion'),
    );
    expect(quarters.find(({ n }) => n === null)?.supresion).toBe('primaria');
  });
});

describe('delayCurves', () => {
  it('gives the knots of the source counted, by indicator and days', async () => {
    const rows = await ask(delayCurves(CARPETAS));
    expect(rows.map(({ indicador, dias, inferior }) => [indicador, dias, inferior])).toEqual([
      ['abuso_sexual', 7, 0.61],
      ['violacion', 7, 0.72],
      ['violacion', 31, 0.81],
    ]);
  });
});

describe('victimCoverage', () => {
  it('says of how many places women are told, of those that carpetas are told of', async () => {
    const rows = await ask(
      victimCoverage({ alcaldia: ALCALDIA, base: CARPETAS, other: WOMEN_VICTIMS }),
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['violencia_familiar', 'alcaldia', '2023-01-01', 1, 1],
      ['violencia_familiar', 'colonia', '2022-01-01', 2, 1],
      ['violencia_familiar', 'colonia', '2023-01-01', 2, 2],
    ]);
  });
});

describe('officeNotes', () => {
  it('gives the newest year of each office of the colonia, and no other rule', async () => {
    expect(await ask(officeNotes({ colonia: CENTRO }))).toEqual([
      { descripcion: 'Búnker, 2023.' },
      { descripcion: 'Centro, 2023.' },
    ]);
    expect(await ask(officeNotes({ colonia: '0901500010020' }))).toEqual([]);
  });
});

describe('complaintRate', () => {
  it('gives the newest edition of one ambit, and nothing of another question', async () => {
    expect(await ask(complaintRate({ ambito: 'pareja' }))).toEqual([
      {
        encuesta: 'ENDIREH',
        anio_edicion: 2021,
        cobertura: 'nacional',
        valor: 20.4,
        fuente: 'Encuesta inventada',
        fuente_url: 'https://ejemplo.invalid/endireh_2021_pareja',
      },
    ]);
    expect(await ask(complaintRate({ ambito: 'laboral' }))).toEqual([]);
  });
});

describe('coloniaList', () => {
  it('gives the colonias of one alcaldía', async () => {
    const rows = await ask(coloniaList({ alcaldia: ALCALDIA }));
    expect(rows.map(({ slug, poblacion }) => [slug, poblacion])).toEqual([
      ['centro', 58_499],
      ['d-artagnan', 4000],
      ['sin-datos', 900],
    ]);
  });
});
