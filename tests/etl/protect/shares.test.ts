/** How much stays in sight, from what is printed. */
import { describe, expect, it } from 'vitest';
import { auditText } from '../../../scripts/etl/audit/historyText';
import { sharesOf } from '../../../scripts/etl/audit/shares';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'];
const rows = [
  ...YEARS.map((year) => rowAt('abuso_sexual', ALCALDIA, 'anio', year, 30)),
  ...YEARS.map((year) => rowAt('abuso_sexual', COLONIAS[0], 'anio', year, 20)),
  ...YEARS.map((year, nth) => rowAt('abuso_sexual', COLONIAS[1], 'anio', year, nth === 0 ? 3 : 0)),
  rowAt('abuso_sexual', COLONIAS[0], 'trienio', '2019-01-01', 60),
  rowAt('abuso_sexual', ALCALDIA, 'anio', '2019-01-01', 18, 'mujer'),
  // Shorter public totals say again what the years say.
  rowAt('abuso_sexual', ALCALDIA, 'trimestre', '2019-01-01', 11),
  rowAt('abuso_sexual', ALCALDIA, 'mes', '2019-01-01', 4),
];
const published = printed(
  rows,
  rows.map(({ n }) => (n === 3 ? 'primaria' : 'ninguna')),
);

describe('shares', () => {
  it('count cells with cases and cases in sight, each public total once', () => {
    const of = { fuente: 'fgj_carpetas', indicador: 'abuso_sexual' };
    expect(sharesOf({ observaciones: published, horarios: [] }, { alcaldiaOf })).toEqual([
      {
        ...of,
        grano: 'colonia anio',
        celdas_con_casos: 4,
        suprimidas: 1,
        casos: 90,
        casos_a_la_vista: 60,
      },
      {
        ...of,
        grano: 'colonia trienio',
        celdas_con_casos: 1,
        suprimidas: 0,
        casos: 90,
        casos_a_la_vista: 60,
      },
      {
        ...of,
        grano: 'alcaldia anio sexo',
        celdas_con_casos: 1,
        suprimidas: 0,
        casos: 30,
        casos_a_la_vista: 18,
      },
    ]);
  });

  it('count a quarter of a colonia beside that of its alcaldía', () => {
    const quarter = rowAt('abuso_sexual', COLONIAS[0], 'trimestre', '2019-01-01', 7);
    const observaciones = [...published, ...printed([quarter], ['ninguna'])];
    expect(sharesOf({ observaciones, horarios: [] }, { alcaldiaOf }).at(-1)).toMatchObject({
      grano: 'colonia trimestre',
      casos: 11,
      casos_a_la_vista: 7,
    });
  });

  it('count the hours beside their three years', () => {
    const horarios = [5, null].map((n, hora) => ({
      fuente: 'fgj_carpetas',
      indicador: 'abuso_sexual',
      clave: ALCALDIA,
      periodo: '2019-01-01',
      dia_semana: 1,
      hora,
      n,
      supresion: n === null ? ('primaria' as const) : ('ninguna' as const),
    }));
    const shares = sharesOf({ observaciones: published, horarios }, { alcaldiaOf });
    expect(shares.at(-1)).toMatchObject({
      grano: 'alcaldia horario',
      celdas_con_casos: 2,
      suprimidas: 1,
      casos: 90,
      casos_a_la_vista: 5,
    });
  });

  it('are printed as a table under the line of the whole', () => {
    const text = auditText('static/data', {
      celdas: 2682,
      suprimidas_primarias: 442,
      suprimidas_complementarias: 163,
      recuperables: 0,
      intervalo_minimo: 2,
      por_grano: sharesOf({ observaciones: published, horarios: [] }, { alcaldiaOf }),
    });
    expect(text).toContain(
      'static/data: 2,682 celdas, 605 suprimidas (442 por pequeñas y 163 para protegerlas), ' +
        '0 recuperables; intervalo más estrecho: 2.',
    );
    expect(text).toMatch(/abuso_sexual {2}colonia anio +4 +25\.0 % +90 +66\.7 %/);
  });
});
