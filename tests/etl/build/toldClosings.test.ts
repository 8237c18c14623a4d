import { expect, it } from 'vitest';
import { atOneCut } from '../../../scripts/etl/build/toldClosings';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';

const row = (more: Partial<PublishedObservation>): PublishedObservation => ({
  fuente: 'fgj_carpetas',
  indicador: 'violencia_familiar',
  nivel: 'alcaldia',
  clave: '09015',
  periodo_tipo: 'anio',
  periodo: '2021-01-01',
  sexo: 'total',
  edad: 'total',
  n: 90,
  supresion: 'ninguna',
  ...more,
});

it('stands what is said of colonias beside their alcaldía as it was at their cut', () => {
  const colonia = row({ nivel: 'colonia', clave: '0901500010007', n: null, supresion: 'primaria' });
  const rows = [row({}), row({ periodo: '2022-01-01', n: 70 }), colonia];
  expect(atOneCut(rows, { alCorte: [{ ...row({}), n: 81 }] })).toEqual([
    row({ n: 81 }),
    row({ periodo: '2022-01-01', n: 70 }),
    colonia,
  ]);
});
