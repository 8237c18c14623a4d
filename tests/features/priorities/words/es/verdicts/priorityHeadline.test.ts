/** Over the order: at most fifteen words, whatever the colonias are called. */
import { describe, expect, it } from 'vitest';
import { priorityHeadline } from '$features/priorities/words/es/verdicts/priorityHeadline';

const SHORT = ['Centro', 'Doctores', 'Morelos', 'Obrera', 'Juárez', 'Guerrero'];
const LONG = SHORT.map((name) => `Unidad Habitacional ${name} Segunda Sección`);
const places = (shares: readonly (number | null)[], names = SHORT) =>
  shares.map((first, place) => ({ nombre: names[place] ?? '', first }));

describe('the headline of an order', () => {
  it.each([
    [
      [1, 0.9, 0.89, 0.97, 0.5, 0.4],
      'Con firmeza entre las cinco primeras: Centro, Doctores y Obrera',
    ],
    [
      [1, 1, 1, 1, 0.9, 0.1],
      'Firmes, las cinco primeras: Centro, Doctores, Morelos, Obrera y Juárez',
    ],
    [[0.8, 0.8, 0.8, 0.8, 0.8, 0.8], 'Ninguna colonia está con firmeza entre las cinco primeras'],
    [
      [null, null, null, null, null, null],
      'Primeras con estos pesos: Centro, Doctores, Morelos, Obrera y Juárez',
    ],
    [[1, 1], 'Muy pocas para ordenarlas; la primera es Centro'],
    [[], 'No hay colonias que ordenar'],
  ])('%j: «%s»', (shares, said) => {
    expect(priorityHeadline(places(shares))).toBe(said);
  });

  it('tells how many they are, where their names do not fit', () => {
    expect(priorityHeadline(places([1, 1, 1, 0.5, 0.5, 0.4], LONG))).toBe(
      'Tres colonias están con firmeza entre las cinco primeras',
    );
    expect(priorityHeadline(places([1, 1, 1, 1, 1, 0.4], LONG))).toBe(
      'Las cinco primeras son firmes',
    );
  });

  it('has never more than fifteen words', () => {
    const shares = [1, 0.95, 0.5, null];
    for (const names of [SHORT, LONG]) {
      for (let code = 0; code < 4 ** 6; code += 1) {
        const drawn = SHORT.map((_, place) => shares[Math.floor(code / 4 ** place) % 4] ?? null);
        for (let size = 0; size <= 6; size += 1) {
          const words = priorityHeadline(places(drawn.slice(0, size), names)).split(/\s+/);
          expect(words.length).toBeLessThanOrEqual(15);
        }
      }
    }
  });
});
