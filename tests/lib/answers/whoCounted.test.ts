/** The persons that a source counts, by sex and age. */
import { describe, expect, it } from 'vitest';
import { whoCounted, type WhoRow } from '$lib/answers/whoCounted';
import { SOURCE } from './inventedSources';

const LAPSO = { desde: '2020-01-01', hasta: '2020-04-30' };
const PERSONS = { ...SOURCE, id: 'personas', lapso: LAPSO };
const row = (sexo: string, edad: string, n: number | null, rest: Partial<WhoRow> = {}): WhoRow => ({
  fuente: 'personas',
  indicador: 'familiar',
  periodo_tipo: 'lapso',
  periodo: '2020-01-01',
  sexo,
  edad,
  n,
  ...rest,
});
const told = (rows: readonly WhoRow[], source: typeof PERSONS | undefined = PERSONS) =>
  whoCounted(rows, () => source);

describe('who is counted', () => {
  it('is told by sex, and by bands from the youngest on, the unknown last', () => {
    const rows = [
      row('mujer', 'total', 57),
      row('total', 'total', 71),
      row('mujer', '60+', 8),
      row('mujer', 'no_especificada', 9),
      row('mujer', '12-17', 10),
      row('hombre', '0-11', null),
    ];
    const [who, ...others] = told(rows);
    expect(others).toEqual([]);
    expect(who).toMatchObject({ indicador: 'familiar', ...LAPSO, anual: false, source: PERSONS });
    expect(who?.all).toEqual({ mujer: 57, hombre: null, no_especificado: null, total: 71 });
    expect(who?.ages.map(({ edad, mujer, hombre }) => [edad, mujer, hombre])).toEqual([
      ['0-11', null, null],
      ['12-17', 10, null],
      ['60+', 8, null],
      ['no_especificada', 9, null],
    ]);
    // Two of all, four of the youngest, three of each other band.
    expect(who?.hidden).toBe(2 + 4 + 3 * 3);
  });

  it('is of a year where its source has years', () => {
    const [who] = told([row('mujer', 'total', 9, { periodo_tipo: 'anio', periodo: '2023-01-01' })]);
    expect(who).toMatchObject({ anual: true, desde: '2023-01-01', hasta: '2023-12-31', ages: [] });
  });

  it('keeps sources and indicators apart', () => {
    const rows = [
      row('mujer', 'total', 9),
      row('mujer', 'total', 8, { indicador: 'sexual' }),
      row('mujer', 'total', 7, { fuente: 'otra' }),
    ];
    const asked: string[] = [];
    const who = whoCounted(rows, (fuente, indicador) => {
      asked.push(`${fuente} ${indicador}`);
      return { ...PERSONS, id: fuente };
    });
    expect(who.map(({ source, indicador, all }) => [source.id, indicador, all.mujer])).toEqual([
      ['personas', 'familiar', 9],
      ['personas', 'sexual', 8],
      ['otra', 'familiar', 7],
    ]);
    expect(asked).toEqual(['personas familiar', 'personas sexual', 'otra familiar']);
  });

  it('is nobody without rows, of a source that nobody tells of, or of days that no source has', () => {
    expect(told([])).toEqual([]);
    expect(whoCounted([row('mujer', 'total', 9)], () => undefined)).toEqual([]);
    expect(whoCounted([row('mujer', 'total', 9)], () => SOURCE)).toEqual([]);
  });
});
