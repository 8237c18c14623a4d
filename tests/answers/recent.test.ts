/** The newest month, the place among the sixteen and the agenda, from invented counts, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { placeAmong } from '../../src/lib/answers/placeAmong';
import { recentMonths } from '../../src/lib/answers/recentMonths';
import {
  agendaWords,
  amongSixteen,
  besideTheCity,
  dayWords,
  newestMonth,
  newRegister,
} from '../../src/lib/words/recent';

const yearOf = (year: number, n: number, months = 12) =>
  Array.from({ length: months }, (_, at) => ({
    mes: `${year}-${String(at + 1).padStart(2, '0')}-01`,
    n: n + at,
  }));

describe('this year against the years before', () => {
  const recent = recentMonths([...yearOf(2020, 10), ...yearOf(2021, 30), ...yearOf(2022, 5, 3)]);

  test('has its months, and the lowest and the highest of each before', () => {
    expect(recent).toMatchObject({ year: 2022, counts: [5, 6, 7], before: [2020, 2021] });
    expect(recent?.band[2]).toEqual({ low: 12, high: 32 });
  });
  test('is told by its newest month', () => {
    expect(recent === null ? '' : newestMonth(recent)).toBe(
      'Marzo de 2022: 7 denuncias; los dos marzos anteriores, de 12 a 32',
    );
  });
  test('is told with the first month of a new register', () => {
    expect(recent === null ? '' : newRegister(recent)).toBe(
      'El registro cambió en enero; enero dio 5, el año anterior, 30.',
    );
    const alike = recentMonths([...yearOf(2021, 30), ...yearOf(2022, 28, 3)]);
    expect(alike === null ? '' : newRegister(alike)).toMatch(/dio 28, como el año anterior \(30\)/);
  });
  test('is not told without a whole year before', () => {
    expect(recentMonths([...yearOf(2021, 30, 11), ...yearOf(2022, 5, 3)])).toBeNull();
    expect(recentMonths([])).toBeNull();
  });
});

describe('beside the rest of the city', () => {
  const open = { hasta: '2026-08-01', propia: 470, propia_antes: 1000, resto_antes: 10_000 };
  test.each([
    [4800, 'El resto de la ciudad, igual: 48 por cada 100 de todo 2025; Aquí, 47.'],
    [8000, 'El resto de la ciudad, distinto: 80 por cada 100 de todo 2025; Aquí, 47.'],
  ])('of %i', (resto, words) => {
    expect(besideTheCity({ ...open, resto }, 'Aquí')).toBe(words);
  });
});

describe('among the sixteen', () => {
  const rated = (counts: readonly number[]) =>
    counts.map((n, nth) => ({ clave: `c${nth}`, nombre: `N${nth}`, n, poblacion: 100_000 }));
  const cases: readonly [string, readonly number[], string][] = [
    ['alone at the top', [900, 100, 100, 100], 'La más alta de las 4 alcaldías'],
    [
      'with one that touches it',
      [400, 405, 100, 100],
      'Entre las dos más altas de las 4 alcaldías',
    ],
    ['alone at the foot', [10, 100, 110, 120], 'La más baja de las 4 alcaldías'],
    ['with one near the foot', [100, 105, 400, 420], 'Entre las dos más bajas de las 4 alcaldías'],
    ['between', [200, 205, 195, 400, 20], 'En medio de las 5 alcaldías'],
    ['where nobody has any', [0, 0, 0, 0], 'En medio de las 4 alcaldías'],
  ];
  test.each(cases)('%s', (_, counts, words) => {
    const among = placeAmong(rated(counts), 'c0');
    expect(among === null ? '' : amongSixteen(among)).toBe(words);
  });
  test('the city is all together, not the mean of the rates', () => {
    const [a, b] = rated([100, 300]);
    if (a === undefined || b === undefined) throw new Error('two');
    expect(placeAmong([a, { ...b, poblacion: 300_000 }], 'c0')?.city).toBe(100);
    expect(placeAmong([a], 'other')).toBeNull();
  });
});

test('agreements are overdue by their date, without a public record', () => {
  const agreements = [
    { estado: 'anunciado', vence: '2026-03-08' },
    { estado: 'cumplido', vence: '2026-03-08' },
    { estado: 'sin_dato', vence: '2026-06-11' },
    { estado: 'en_curso', vence: null },
  ];
  expect(agendaWords(agreements, '2026-07-01')).toBe(
    'Gabinete: 2 acuerdos pasaron su fecha sin constancia pública',
  );
  expect(agendaWords(agreements, '2026-03-09')).toMatch(/^Gabinete: 1 acuerdo pasó/);
  expect(agendaWords(agreements, '2026-03-08')).toBe('Gabinete: 4 acuerdos');
});

test('a day, or a month, is written out', () => {
  expect(dayWords('2026-05-27')).toBe('27 de mayo de 2026');
  expect(dayWords('2025-06')).toBe('junio de 2025');
});
