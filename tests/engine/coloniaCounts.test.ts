/** What the colonias count, asked to the pinned engine and to native DuckDB over invented numbers. */
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { coloniaCounts } from '$lib/queries/coloniaCounts';
import { coloniaList } from '$lib/queries/coloniaList';
import { coloniaPairs } from '$features/changes/queries/coloniaPairs';
import { coloniaYears } from '$features/colonia/queries/coloniaYears';
import { quarterSeries } from '$features/overview/queries/quarterSeries';
import { ALCALDIA, CENTRO, ask, inventRelease, pick, total } from './invented';
import { wholeRows } from './inventedCases';

inventRelease();

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
      unit: CARPETAS,
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
        unit: WOMEN_VICTIMS,
      }),
    );
    expect(rows.map(({ nombre, n, supresion }) => [nombre, n, supresion])).toEqual([
      ['Centro', 31, 'ninguna'],
      ["D'Artagnan", null, 'primaria'],
      ['Sin Datos', null, 'no_publicada'],
    ]);
  });

  it('gives no rate of a colonia of unknown population', async () => {
    const rows = await ask(
      coloniaCounts({
        alcaldia: '09014',
        indicador: 'violencia_familiar',
        periodoTipo: 'anio',
        periodo: '2023-01-01',
        unit: CARPETAS,
      }),
    );
    const known = total(wholeRows({ clave: '0901400010001', periodo_tipo: 'anio' }));
    expect(rows.map(({ nombre, n, tasa, mujeres }) => [nombre, n, tasa, mujeres])).toEqual([
      ['Sin Nadie', 7, null, 0],
      ['Sin Censo', 8, null, null],
      ['Ajena', known, (known * 100_000) / 3600, 3600],
    ]);
  });

  it('gives three years under their first day', async () => {
    const rows = await ask(
      coloniaCounts({
        alcaldia: ALCALDIA,
        indicador: 'violacion',
        periodoTipo: 'trienio',
        unit: CARPETAS,
        periodo: '2021-01-01',
      }),
    );
    const centro = total(wholeRows({ clave: CENTRO, periodo_tipo: 'trienio' }));
    expect(rows.map(({ nombre, n, tasa }) => [nombre, n, tasa])).toEqual([
      ['Centro', centro, (centro * 100_000) / (30_000 * 3)],
      ["D'Artagnan", null, null],
      ['Sin Datos', null, null],
    ]);
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
        unit: CARPETAS,
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
    const rows = await ask(coloniaPairs({ alcaldia: ALCALDIA, pairs: [years], unit: CARPETAS }));
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
    const rows = await ask(coloniaPairs({ alcaldia: ALCALDIA, pairs, unit: CARPETAS }));
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

describe('quarterSeries', () => {
  it('gives the quarters of a colonia, empty where suppressed', async () => {
    const quarters = await ask(
      quarterSeries({ colonia: CENTRO, indicador: 'violencia_familiar', unit: CARPETAS }),
    );
    expect(quarters).toEqual(
      pick(wholeRows({ clave: CENTRO, periodo_tipo: 'trimestre' }), 'periodo', 'n', 'supresion'),
    );
    expect(quarters.find(({ n }) => n === null)?.supresion).toBe('primaria');
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
