import { expect, it } from 'vitest';
import { byLetter } from '$features/colonia/answers/alphabet';

const of = (...names: readonly string[]) => names.map((nombre) => ({ nombre }));
const told = (...names: readonly string[]) =>
  byLetter(of(...names)).map(({ letter, items }) => [letter, ...items.map(({ nombre }) => nombre)]);

it('groups by the first letter, whatever its accent, with Ñ after N', () => {
  expect(told('Ñuú', 'Obrera', 'Ámbar', 'Nueva', 'Atlampa', 'Álamos')).toEqual([
    ['A', 'Álamos', 'Ámbar', 'Atlampa'],
    ['N', 'Nueva'],
    ['Ñ', 'Ñuú'],
    ['O', 'Obrera'],
  ]);
});

it('puts sections of one name in the order of their numbers, and two of one name side by side', () => {
  expect(told('Centro 10', 'Centro 2', 'Centro', 'Centro')).toEqual([
    ['C', 'Centro', 'Centro', 'Centro 2', 'Centro 10'],
  ]);
});
