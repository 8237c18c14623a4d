import { describe, expect, it } from 'vitest';
import { changeIn, changesIn, countIn, hiddenIn } from '$features/evaluation/answers/area';
import { area, SIX, WINDOW } from './small';

const whole = area('a', [1, 2, 3, 4, 5, 6]);
const hidden = area('b', [1, null, 3, 4, 5, null]);

describe('the counts of a colonia', () => {
  it('are summed before and after', () => {
    expect(changeIn(whole, WINDOW)).toEqual({ before: 10, after: 11 });
    expect(changeIn(area('z', [0, 0, 0, 0, 0, 0]), WINDOW)).toEqual({ before: 0, after: 0 });
  });

  it.each([[[null, 2, 3, 4, 5, 6]], [[1, 2, 3, null, 5, 6]], [[1, 2, 3, 4, 5, null]]])(
    'have no sum where one is hidden: %j',
    (counts) => {
      expect(changeIn(area('a', counts), WINDOW)).toBeNull();
      expect(changesIn([whole, area('b', counts)], WINDOW)).toBeNull();
    },
  );

  it('of several are given one by one', () => {
    expect(changesIn([whole, whole], WINDOW)).toEqual([
      { before: 10, after: 11 },
      { before: 10, after: 11 },
    ]);
  });

  it('name the periods that are hidden, and those that nobody knows', () => {
    expect(hiddenIn(hidden, SIX)).toEqual(['2021-04-01', '2022-04-01']);
    expect(hiddenIn(whole, [...SIX, '2030-01-01'])).toEqual(['2030-01-01']);
    expect(countIn(whole, '2021-04-01')).toBe(2);
  });
});
