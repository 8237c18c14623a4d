/** When a cell was counted, as its name and its release tell it. */
import { describe, expect, it } from 'vitest';
import { hourName, observationName } from '../../../scripts/etl/cells/cellNames';
import {
  OTHERWISE,
  editionName,
  ofAllYears,
  periodKey,
  periodOf,
  toldName,
  vintagesOf,
  type CellPeriod,
} from '../../../scripts/etl/cells/vintages';
import { ALCALDIA, COLONIAS, rowAt } from './inventedRows';

const YEAR: CellPeriod = {
  fuente: 'fgj_carpetas',
  alcaldia: ALCALDIA,
  periodo_tipo: 'anio',
  periodo: '2019-01-01',
};

describe('the period of a cell', () => {
  it.each(['mes', 'trimestre', 'anio', 'trienio', 'lapso'] as const)(
    'is that of its row, of a %s',
    (periodo_tipo) => {
      const of = { ...YEAR, periodo_tipo };
      for (const clave of [ALCALDIA, COLONIAS[0]]) {
        const row = rowAt('violencia_familiar', clave, periodo_tipo, YEAR.periodo, 3);
        expect(periodOf(observationName(row))).toEqual(of);
      }
    },
  );

  it('is the table of hours for one of its cells, its total and its remainder', () => {
    const of = { ...YEAR, periodo_tipo: 'horario' };
    const { fuente, periodo } = YEAR;
    const place = { fuente, indicador: 'violencia_familiar', clave: ALCALDIA, periodo };
    expect(periodOf(hourName({ ...place, dia_semana: 2, hora: 3 }))).toEqual(of);
    const rest = `trienio ${periodo}, ${fuente}`;
    expect(periodOf(`violencia_familiar, ${ALCALDIA}, ${rest}`)).toEqual(of);
    expect(periodOf(`violencia_familiar, ${ALCALDIA}, sin hora, ${rest}`)).toEqual(of);
  });

  it('is that of a remainder of its alcaldía', () => {
    const name = `violencia_familiar, ${ALCALDIA} sin colonia, anio 2019-01-01, total, total, fgj_carpetas`;
    expect(periodOf(name)).toEqual(YEAR);
  });

  it('is told by no other name', () => {
    const name = 'violencia_familiar, 09099, siglo 2019, total, total, fgj_carpetas';
    expect(() => periodOf(name)).toThrow(`«${name}» no dice de qué periodo es.`);
    expect(() => periodOf('violencia_familiar')).toThrow('no dice de qué periodo es');
  });
});

describe('a period', () => {
  it('is named by all that it is', () => {
    expect(periodKey(YEAR)).toBe('fgj_carpetas 09099 anio 2019-01-01');
    expect(periodKey(ofAllYears('fgj_carpetas', ALCALDIA))).toBe('fgj_carpetas 09099 lapso todo');
  });
});

describe('the vintage of a period', () => {
  const closed = { edicion: 'a', corte: '2020-01-31' };

  it('is as its release says, or else its files', () => {
    const told = vintagesOf({ vintageOf: () => closed, editionOf: () => 'b' }, 3);
    expect(told(YEAR)).toEqual(closed);
    const files = vintagesOf({ vintageOf: () => undefined, editionOf: (fuente) => fuente }, 3);
    expect(files(YEAR)).toEqual({ edicion: 'fgj_carpetas', corte: null });
  });

  it('of files that nobody knows is that of no other release, and has no name', () => {
    const [one, other] = [0, 1].map((nth) => vintagesOf({}, nth)(YEAR).edicion);
    expect(one).not.toBe(other);
    expect([one, other].map((own = '-') => toldName(own))).toEqual(['', '']);
  });

  it('is told without what tells it from another reading of the same files', () => {
    expect(toldName('ab12')).toBe('ab12');
    expect(toldName(`ab12${OTHERWISE}3`)).toBe('ab12');
  });
});

describe('the name of some files', () => {
  it('is eight digits of them all, in whatever order', () => {
    expect(editionName(['a', 'b'])).toMatch(/^[0-9a-f]{8}$/);
    expect(editionName(['b', 'a'])).toBe(editionName(['a', 'b']));
    expect(editionName(['ab'])).not.toBe(editionName(['a', 'b']));
    expect(editionName([])).toBeUndefined();
  });
});
