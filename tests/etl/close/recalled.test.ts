/** Hidden counts of carried periods, counted again for a new sum of them. */
import { describe, expect, it } from 'vitest';
import { closeCounts } from '../../../scripts/etl/close/closeCounts';
import { Past } from '../../../scripts/etl/close/past';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { systemsOf } from '../../../scripts/etl/cells/relations';
import { withdrawn } from '../../../scripts/etl/cells/withdrawn';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { trueCounts } from '../../../scripts/etl/protect/balance';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';
import {
  FUENTE,
  NEW,
  asPrinted,
  carried,
  closing,
  counted,
  first,
  nameOf,
  recall,
  recountOf,
  release,
  rules,
  three,
  year,
} from './carriedYears';

const [PLACE, OTHER] = COLONIAS;
const QUARTERS = ['01', '04', '07', '10'];

describe('hidden counts', () => {
  const years = [...year('abuso_sexual', 2021, [3, 60]), ...year('abuso_sexual', 2022, [2, 60])];
  const closings = [...carried('anio', 2021, 2022), ...NEW];
  const past = [release(asPrinted(years))];
  const at = (own: number, clave: string = PLACE) =>
    nameOf('abuso_sexual', clave, 'anio', first(own));

  it('are as they are counted again where that fits what is printed', async () => {
    const found = await recall(past, closings, recountOf(years));
    expect([found.get(at(2021)), found.get(at(2022))]).toEqual([3, 2]);
    expect(found.get(at(2021, OTHER))).toBe(60);
  });

  it('are of no file that does not say when cases were opened, nor where no sum is new', async () => {
    expect(await recall(past, closings, null)).toEqual(new Map());
    expect(await recall(past, carried('anio', 2021, 2022), recountOf(years))).toEqual(new Map());
    expect(await recall([], closings, recountOf(years))).toEqual(new Map());
  });

  it('are none that no case counts again, but for the one that a hidden count has', async () => {
    const found = await recall(past, closings, recountOf(years.filter(({ n }) => n > 5)));
    expect([found.get(at(2021)), found.get(at(2022))]).toEqual([1, 1]);
  });

  it('are not known of a year of which more than five cases in a hundred are others', async () => {
    const drifted = async (by: number) => {
      const moved = { [`abuso_sexual ${OTHER} 2021-01-01`]: by };
      const found = await recall(past, closings, recountOf(years, moved));
      return [found.get(at(2021)), found.get(at(2022))];
    };
    expect(await drifted(3)).toEqual([3, 2]);
    expect(await drifted(-3)).toEqual([3, 2]);
    expect(await drifted(4)).toEqual([undefined, 2]);
    expect(await drifted(-4)).toEqual([undefined, 2]);
  });

  it('are not known of another vintage than the carried one', async () => {
    const later = closings.map((own) =>
      own.of.periodo === first(2021) && own.fate === 'carried'
        ? { ...own, vintage: { ...own.vintage, edicion: 'otra' } }
        : own,
    );
    const found = await recall(past, later, recountOf(years));
    expect([found.get(at(2021)), found.get(at(2022))]).toEqual([undefined, 2]);
  });

  it('are each of its own vintage, where a year was told once more', async () => {
    const again = year('abuso_sexual', 2021, [4, 61]);
    const found = await recall(
      [...past, release(asPrinted(again), { editionOf: () => 'otra' })],
      [closing('anio', first(2021), 'carried', 'otra'), ...carried('anio', 2022), ...NEW],
      recountOf([...again, ...years.filter(({ periodo }) => periodo === first(2022))]),
    );
    expect([found.get(at(2021)), found.get(at(2022))]).toEqual([4, 2]);
    expect(found.get(at(2021, OTHER))).toBe(61);
  });
});

describe('where cases were withdrawn since', () => {
  const years = [
    ...year('abuso_sexual', 2020, [9, 60]),
    ...year('abuso_sexual', 2021, [3, 60]),
    ...year('abuso_sexual', 2022, [2, 60]),
  ];
  const sum = three('abuso_sexual', 2020, [14, 180]);
  const closings = [...carried('anio', 2020, 2021, 2022), ...carried('trienio', 2020), ...NEW];
  const withdrawnOne = recountOf(years, { [`abuso_sexual ${PLACE} 2022-01-01`]: -1 });
  const at = (own: number) => nameOf('abuso_sexual', PLACE, 'anio', first(own));

  it('the hidden counts give the three years that are printed of them', async () => {
    const { counts, untold } = await closeCounts(
      [
        {
          observations: [
            ...years,
            ...year('abuso_sexual', 2023, [7, 60]),
            ...three('abuso_sexual', 2020, [13, 180]),
            ...three('abuso_sexual', 2021, [11, 180]),
          ],
          hours: [],
          closings,
          recounts: withdrawnOne,
        },
      ],
      new Past([release(asPrinted([...years, ...sum]))]),
      rules,
    );
    const [system] = systemsOf(
      counts,
      { alcaldiaOf, parentOf: catalogueRules.parentOf },
      () => true,
    );
    if (system === undefined) throw new Error('one system');
    expect(() => trueCounts(system)).not.toThrow();
    const name = nameOf('abuso_sexual', PLACE, 'trienio', first(2021));
    // 14 of which 9 are of 2020, and 7 of the new year.
    expect(counts.find((row) => observationName(row) === name)?.n).toBe(14 - 9 + 7);
    expect(untold).toEqual([]);
  });

  it('they are what another release of the same files printed, though the last hides it', async () => {
    const shown = asPrinted([...years, ...sum]).map((row) =>
      observationName(row) === at(2022) ? { ...row, n: 2, supresion: 'ninguna' as const } : row,
    );
    const found = await recall(
      [release(shown), release(asPrinted([...years, ...sum]))],
      closings,
      withdrawnOne,
    );
    expect([found.get(at(2021)), found.get(at(2022))]).toEqual([3, 2]);
  });

  it('they are no fewer than what is printed of one sex', async () => {
    const women = (n: number | null, sexo: string): PublishedObservation => ({
      ...rowAt('abuso_sexual', PLACE, 'anio', first(2021), 0, sexo),
      n,
      supresion: n === null ? 'primaria' : 'ninguna',
    });
    const none = (sexo: string): PublishedObservation => ({
      ...rowAt('abuso_sexual', OTHER, 'anio', first(2021), sexo === 'mujer' ? 60 : 0, sexo),
      supresion: 'ninguna',
    });
    const rows = asPrinted(year('abuso_sexual', 2021, [8, 60])).map((row) =>
      row.clave === PLACE ? { ...row, n: null, supresion: 'complementaria' as const } : row,
    );
    const crossed = [women(7, 'mujer'), women(null, 'hombre'), none('mujer'), none('hombre')];
    const found = await recall(
      [release([...rows, ...crossed])],
      [...carried('anio', 2021), ...NEW],
      recountOf(year('abuso_sexual', 2021, [5, 60])),
    );
    expect(found.get(at(2021))).toBe(8);
  });

  it('they are none where no counts give what is printed', async () => {
    // Three years of 20, of which two are 9 and at most 4.
    const found = await recall(
      [release(asPrinted([...years, ...three('abuso_sexual', 2020, [20, 180])]))],
      closings,
      withdrawnOne,
    );
    expect(found.get(at(2021))).toBeUndefined();
  });
});

describe('a year that is told by quarters', () => {
  const quarters = QUARTERS.map((month, nth) =>
    counted('violencia_familiar', 'trimestre', `2021-${month}-01`, [[1, 2, 1, 1][nth] ?? 0, 60]),
  );
  const total = year('violencia_familiar', 2021, [5, 240]).map((row) =>
    row.nivel === 'alcaldia' ? { ...row, n: row.n + 3 } : row,
  );
  const rows = asPrinted([...total, ...quarters.flat()]).map((row) =>
    row.periodo_tipo === 'anio' && row.clave === PLACE
      ? { ...row, n: null, supresion: 'complementaria' as const }
      : row,
  );
  const name = nameOf('violencia_familiar', PLACE, 'anio', first(2021));
  const closings = [
    ...carried('anio', 2021),
    ...QUARTERS.map((month) => closing('trimestre', `2021-${month}-01`, 'carried')),
    ...NEW,
  ];

  it('is what they are counted again, whatever is counted of the year', async () => {
    const found = await recall(
      [release(rows)],
      closings,
      recountOf([...quarters.flat(), ...year('violencia_familiar', 2021, [9, 300])]),
    );
    expect(found.get(name)).toBe(5);
    const second = nameOf('violencia_familiar', PLACE, 'trimestre', '2021-04-01');
    expect(found.get(second)).toBe(2);
  });
});

describe('counts that nothing is printed of', () => {
  it('are known of a table that was withdrawn', async () => {
    const years = [2020, 2021].flatMap((own) => [
      ...year('abuso_sexual', own, [9, 8]),
      ...year('violacion', own, [6, 5]),
      ...year('violencia_sexual', own, [15, 13]).map((row) =>
        row.nivel === 'alcaldia' ? { ...row, n: row.n + 1 } : row,
      ),
    ]);
    const table = {
      fuente: FUENTE,
      indicador: 'abuso_sexual',
      clave: ALCALDIA,
      periodo_tipo: 'anio',
      periodo: first(2021),
    } as const;
    const isWithdrawn = withdrawn({ totals: [], alcaldias: [], tables: [table] }, alcaldiaOf);
    const past = new Past([
      release(
        asPrinted(years).filter((row) => !isWithdrawn(row)),
        { structure: { alcaldiaOf, parentOf: catalogueRules.parentOf, isWithdrawn } },
      ),
    ]);
    const { counts, untold } = await closeCounts(
      [
        {
          observations: [
            ...years,
            ...year('abuso_sexual', 2022, [7, 6]),
            ...three('abuso_sexual', 2020, [25, 22]),
          ],
          hours: [],
          closings: [
            ...carried('anio', 2020, 2021),
            closing('anio', first(2022), 'first'),
            closing('trienio', first(2020), 'first'),
          ],
          recounts: recountOf(years),
        },
      ],
      past,
      rules,
    );
    const sums = counts.filter(({ periodo_tipo }) => periodo_tipo === 'trienio');
    expect(sums.map(({ n }) => n)).toEqual([9 + 9 + 7, 8 + 8 + 6]);
    expect(untold).toEqual([]);
  });
});
