import { expect, it } from 'vitest';
import { compareScenarios } from '$features/priorities/answers/compareScenarios';

const order = (...keys: readonly string[]) =>
  keys.map((clave, place) => ({ clave, puntaje: 900 - 10 * place }));

it('tells who comes among the first five, who leaves, and how many moved', () => {
  const found = compareScenarios(
    order('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    order('a', 'b', 'c', 'd', 'f', 'e', 'g'),
  );
  expect(found.enters).toEqual(['f']);
  expect(found.leaves).toEqual(['e']);
  expect(found.moved).toBe(2);
  expect(found.places[4]).toEqual({
    clave: 'f',
    before: 6,
    after: 5,
    scoreBefore: 850,
    scoreAfter: 860,
  });
});

it('the same order has nothing that moved', () => {
  const same = order('a', 'b', 'c');
  expect(compareScenarios(same, same)).toMatchObject({ enters: [], leaves: [], moved: 0 });
});

it('keeps a colonia that is in one of them alone', () => {
  const found = compareScenarios(order('a', 'x'), order('a', 'b'));
  expect(found.places.map(({ clave, before, after }) => [clave, before, after])).toEqual([
    ['a', 1, 1],
    ['b', null, 2],
    ['x', 2, null],
  ]);
  expect([found.enters, found.leaves]).toEqual([['b'], ['x']]);
});
