import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseDistance } from '$lib/stats/evaluation/courseDistance';

const course = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 12 });

describe('courseDistance', () => {
  it('is by hand: 1.5 and 0.5 against 1 and 1', () => {
    expect(courseDistance([30, 10], [7, 7])).toBeCloseTo(0.5, 12);
  });

  it('is nothing for the same course at another level, and the same both ways', () => {
    fc.assert(
      fc.property(course, course, fc.integer({ min: 2, max: 9 }), (one, other, times) => {
        expect(
          courseDistance(
            one,
            one.map((count) => count * times),
          ),
        ).toBeCloseTo(0, 12);
        const there = courseDistance(one, other);
        const back = courseDistance(other, one);
        if (there === null) expect(back).toBeNull();
        else expect(there).toBeCloseTo(back ?? NaN, 12);
      }),
    );
  });

  it('leaves out what either hides, and is none with less than two periods in common', () => {
    expect(courseDistance([30, null, 10], [7, 80, 7])).toBeCloseTo(0.5, 12);
    expect(courseDistance([30, null, 10], [null, 8, 7])).toBeNull();
    expect(courseDistance([0, 0], [7, 7])).toBeNull();
    expect(courseDistance([7, 7], [0, 0])).toBeNull();
    expect(courseDistance([30, 10, 8], [7, 7])).toBeCloseTo(0.5, 12);
    expect(courseDistance([30], [7])).toBeNull();
  });
});
