/** Hidden counts of carried years, counted again for a new sum of three. */
import { expect, it } from 'vitest';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { closeCounts } from '../../../scripts/etl/close/closeCounts';
import type { Closing } from '../../../scripts/etl/close/closings';
import { Past } from '../../../scripts/etl/close/past';
import { TOTAL } from '../../../scripts/etl/cells/lattice';
import { catalogueRules } from '../catalogueRules';

const ALCALDIA = '09099';
const COLONIAS = [`${ALCALDIA}00000001`, `${ALCALDIA}00000002`];
const alcaldiaOf = (clave: string) => clave.slice(0, 5);

const row = (
  indicador: string,
  clave: string,
  year: number,
  n: number,
): Omit<PublishedObservation, 'n'> & { readonly n: number } => ({
  fuente: 'fgj_carpetas',
  indicador,
  nivel: clave === ALCALDIA ? 'alcaldia' : 'colonia',
  clave,
  periodo_tipo: 'anio',
  periodo: `${year}-01-01`,
  sexo: TOTAL,
  edad: TOTAL,
  n,
  supresion: 'ninguna',
});

const yearOf = (indicador: string, year: number, counts: readonly number[]) => [
  row(
    indicador,
    ALCALDIA,
    year,
    counts.reduce((sum, n) => sum + n, 0),
  ),
  ...counts.map((n, nth) => row(indicador, COLONIAS[nth] ?? '', year, n)),
];

const closing = (tipo: 'anio' | 'trienio', year: number, edicion: string): Closing => ({
  of: {
    fuente: 'fgj_carpetas',
    alcaldia: ALCALDIA,
    periodo_tipo: tipo,
    periodo: `${year}-01-01`,
  },
  vintage: { edicion, corte: `${year + 1}-06-30` },
  fate: edicion === 'ahora' ? 'first' : 'carried',
});

it('are known of a table that was withdrawn, of which nothing was printed', async () => {
  const years = [2020, 2021].flatMap((year) => [
    ...yearOf('abuso_sexual', year, [9, 8]),
    ...yearOf('violacion', year, [6, 5]),
    ...yearOf('violencia_sexual', year, [15, 13]),
  ]);
  const isWithdrawn = ({ indicador, nivel, periodo }: PublishedObservation) =>
    indicador === 'abuso_sexual' && nivel === 'colonia' && periodo === '2021-01-01';
  const past = new Past([
    {
      observaciones: years.filter((own) => !isWithdrawn(own)),
      horarios: [],
      k: 5,
      structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
      editionOf: () => 'antes',
    },
  ]);
  const now = [...years, ...yearOf('abuso_sexual', 2022, [7, 6])];
  const three = COLONIAS.map((clave, nth) => ({
    ...row('abuso_sexual', clave, 2020, [25, 22][nth] ?? 0),
    periodo_tipo: 'trienio' as const,
  }));
  const { counts, untold } = await closeCounts(
    [
      {
        observations: [...now, ...three],
        hours: [],
        closings: [
          closing('anio', 2020, 'antes'),
          closing('anio', 2021, 'antes'),
          closing('anio', 2022, 'ahora'),
          closing('trienio', 2020, 'ahora'),
        ],
        recounts: years
          .filter(({ nivel }) => nivel === 'colonia')
          .map(({ indicador, clave, periodo_tipo, periodo, n }) => {
            return { indicador, colonia: clave, periodo_tipo, periodo, n };
          }),
      },
    ],
    past,
    { profile: 'publico', k: 5, indicators: catalogueRules, alcaldiaOf },
  );
  const sums = counts.filter(({ periodo_tipo }) => periodo_tipo === 'trienio');
  expect(sums.map(({ n }) => n)).toEqual([9 + 9 + 7, 8 + 8 + 6]);
  expect(untold).toEqual([]);
});
