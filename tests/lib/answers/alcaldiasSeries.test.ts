/** One indicator in every alcaldía: years side by side, days in columns of their own. */
import { describe, expect, it } from 'vitest';
import { alcaldiasOf, type AlcaldiaRow } from '$lib/answers/alcaldiasSeries';
import type { SeriesRow } from '$lib/answers/sourceSeries';
import { lapseRow, monthRows, SOURCE, yearRows } from './inventedSources';

const LAPSO = { desde: '2026-01-01', hasta: '2026-07-31' };
const LAPSE = { ...SOURCE, id: 'lapso', lapso: LAPSO, completo: null };
const inPlace = (nombre: string, rows: readonly SeriesRow[], poblacion: number | null = 200_000) =>
  rows.map((row): AlcaldiaRow => ({ ...row, clave: `09-${nombre}`, nombre, poblacion }));

describe('every alcaldía', () => {
  it('has its last three years, its rate and its days, by name', () => {
    const answer = alcaldiasOf(
      [
        ...inPlace('Tlalpan', [
          ...yearRows(2021, [1, 2, 3, 4, 50]),
          lapseRow('lapso', '2026-01-01', 7),
        ]),
        ...inPlace('Álvaro Obregón', [
          ...yearRows(2021, [5, 6, 7, 8, 20]),
          lapseRow('lapso', '2026-01-01', 9),
        ]),
      ],
      [SOURCE, LAPSE],
    );
    expect(answer?.years).toEqual(['2023', '2024', '2025']);
    expect(answer?.days).toEqual([{ ...LAPSO, unidad: 'reportes' }]);
    expect(answer?.fuentes).toEqual(['inventada', 'lapso']);
    expect(answer?.alcaldias).toEqual([
      {
        clave: '09-Álvaro Obregón',
        nombre: 'Álvaro Obregón',
        poblacion: 200_000,
        years: [7, 8, 20],
        days: [9],
        rate: 10,
      },
      {
        clave: '09-Tlalpan',
        nombre: 'Tlalpan',
        poblacion: 200_000,
        years: [3, 4, 50],
        days: [7],
        rate: 25,
      },
    ]);
  });

  it('has no rate without a count or without people', () => {
    const rates = (n: number | null, poblacion: number | null) =>
      alcaldiasOf(
        [...inPlace('A', yearRows(2024, [n]), poblacion), ...inPlace('B', yearRows(2024, [1]))],
        [SOURCE],
      )?.alcaldias[0]?.rate;
    expect(rates(null, 10)).toBeNull();
    expect(rates(3, null)).toBeNull();
    expect(rates(3, 0)).toBeNull();
    expect(rates(0, 10)).toBe(0);
  });

  it('shows no year that one alcaldía alone is told of', () => {
    const answer = alcaldiasOf(
      [
        ...inPlace('A', yearRows(2023, [1, 2, 3])),
        ...inPlace('B', yearRows(2023, [4])),
        ...inPlace('C', yearRows(2024, [5])),
      ],
      [SOURCE],
    );
    expect(answer?.years).toEqual(['2023', '2024']);
    expect(answer?.alcaldias.map(({ years }) => years)).toEqual([
      [1, 2],
      [4, undefined],
      [undefined, 5],
    ]);
  });

  it('adds up the months of who has them for days that others are told of together', () => {
    const months = monthRows('2026-01-01', [1, 2, 3, 4, 5, 6, 7, 8]);
    const rows = (own: readonly SeriesRow[]) => [
      ...inPlace('A', own),
      ...inPlace('B', [lapseRow('lapso', '2026-01-01', 9)]),
      ...inPlace('C', [lapseRow('lapso', '2026-01-01', null)]),
    ];
    const days = (own: readonly SeriesRow[]) =>
      alcaldiasOf(rows(own), [SOURCE, LAPSE])?.alcaldias.map((each) => each.days);
    expect(days(months)).toEqual([[28], [9], [null]]);
    expect(days(months.slice(1))).toEqual([[undefined], [9], [null]]);
    expect(days([...months.slice(0, 6), ...monthRows('2026-07-01', [null, 1])])).toEqual([
      [null],
      [9],
      [null],
    ]);
    expect(days([...months, lapseRow('lapso', '2026-01-01', 30)])).toEqual([[30], [9], [null]]);
  });

  it('does not add up what is counted in another unit', () => {
    const persons = { ...LAPSE, unidad: { una: 'víctima', varias: 'víctimas de hechos' } };
    const answer = alcaldiasOf(
      [
        ...inPlace('A', monthRows('2026-01-01', [1, 2, 3, 4, 5, 6, 7])),
        ...inPlace('B', [lapseRow('lapso', '2026-01-01', 9)]),
        ...inPlace('C', [lapseRow('lapso', '2026-01-01', 8)]),
      ],
      [SOURCE, persons],
    );
    expect(answer?.days).toEqual([{ ...LAPSO, unidad: 'víctimas de hechos' }]);
    expect(answer?.alcaldias[0]?.days).toEqual([undefined]);
  });

  it('names first the source that counts the years of most', () => {
    const other = { ...SOURCE, id: 'otra' };
    const answer = alcaldiasOf(
      [
        ...inPlace('A', yearRows(2024, [1])),
        ...inPlace('B', yearRows(2024, [1], 'otra')),
        ...inPlace('C', yearRows(2024, [1], 'otra')),
      ],
      [SOURCE, other],
    );
    expect(answer?.fuentes).toEqual(['otra', 'inventada']);
  });

  it('takes the years of all from one source where a second counts one alcaldía further', () => {
    const further = { ...SOURCE, id: 'otra' };
    const answer = alcaldiasOf(
      [
        ...inPlace('A', [...yearRows(2023, [7, 64]), ...yearRows(2023, [7, 65, 70], 'otra')]),
        ...inPlace('B', yearRows(2023, [1, 2])),
        ...inPlace('C', yearRows(2023, [3, 4])),
      ],
      [SOURCE, further],
    );
    expect(answer?.fuentes).toEqual(['inventada']);
    expect(answer?.alcaldias.map(({ years }) => years)).toEqual([
      [7, 64],
      [1, 2],
      [3, 4],
    ]);
  });

  it('is no comparison with one alone', () => {
    expect(alcaldiasOf(inPlace('A', yearRows(2024, [1])), [SOURCE])).toBeNull();
    expect(alcaldiasOf([], [SOURCE])).toBeNull();
  });
});
