/** The first five where the women of one colonia are a tenth more or fewer. */
import { expect, it } from 'vitest';
import type { PriorityArea } from '$features/priorities/queries/priorityAreas';
import { womenMovesOf } from '$features/priorities/answers/womenMoves';
import { AREAS, UNCHANGED, withArea } from './areas';

const byWomen = (rows: readonly PriorityArea[]) =>
  womenMovesOf({ rows, k: 5, unchanged: UNCHANGED }, { mujeres: 1 });

it('are the same where no tenth brings one past another', () => {
  // 6000, 5200, 4000, 3200, 2800, and then 2500: 2800 less a tenth is 2520, and 2500 and a tenth 2750.
  expect(byWomen(AREAS)).toEqual({ leave: [], enter: [] });
});

it('are others where it does, each with its own tenth', () => {
  // Of 2700, with a tenth 2970: before 2800, which less a tenth is 2520.
  expect(byWomen(withArea(1, { mujeres: 2700 }))).toEqual({
    leave: ['Colonia 6'],
    enter: ['Colonia 2'],
  });
});

it('are a tenth more and a tenth fewer of what is told, no more', () => {
  // 2800 less a tenth is 2520, under 2530; and 2530 and a tenth 2783, under 2800.
  expect(byWomen(withArea(1, { mujeres: 2530 }))).toEqual({ leave: ['Colonia 6'], enter: [] });
});

it('counts them in the rate too, which falls as they grow', () => {
  // 920 cases: rates of 75, 24, 40, 13, 28, 16, 25 and 8 per thousand, nearly as they are smoothed.
  const moved = womenMovesOf({ rows: AREAS, k: 5, unchanged: UNCHANGED }, { familiar_tasa: 1 });
  expect(moved).toEqual({ leave: [], enter: [] });
  const near = womenMovesOf(
    { rows: withArea(5, { familiar_trienio: 62 }), k: 5, unchanged: UNCHANGED },
    { familiar_tasa: 1 },
  );
  // 62 of 2,800 are 22.1 per thousand: before 60 of 2,750, 21.8, and not before 130 of 5,720, 22.7.
  expect(near).toEqual({ leave: ['Colonia 2'], enter: ['Colonia 6'] });
});

it('is not asked of many colonias', () => {
  const many = Array.from({ length: 200 }, () => AREAS).flat();
  expect(byWomen(many)).toBeNull();
});
