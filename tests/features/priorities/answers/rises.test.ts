import { describe, expect, it } from 'vitest';
import type { PublishedCount } from '$features/priorities/answers/levels';
import { risesOf } from '$features/priorities/answers/rises';

const told = (n: number): PublishedCount => ({ n, supresion: 'ninguna' });
const small: PublishedCount = { n: null, supresion: 'primaria' };
const covering: PublishedCount = { n: null, supresion: 'complementaria' };

/** Half of them rise and half fall, by far more than chance. */
const OTHERS = Array.from({ length: 8 }, (_, place) =>
  place % 2 === 0 ? { before: told(40), after: told(90) } : { before: told(90), after: told(40) },
);

/** P(it rose) of one more colonia. */
function riseOf(before: PublishedCount, after: PublishedCount): number {
  return risesOf([...OTHERS, { before, after }], 0.5, 5)?.at(-1) ?? NaN;
}

describe('risesOf', () => {
  it('takes a small protected count as one to four, never as none', () => {
    const known = [0, 1, 2, 3, 4].map((n) => riseOf(told(n), told(6)));
    const [none = NaN, ...possible] = known;
    const rise = riseOf(small, told(6));
    expect(rise).toBeCloseTo(possible.reduce((sum, each) => sum + each, 0) / 4, 1);
    expect(rise).toBeLessThan(none - 0.02);
  });

  it('of one that covers others in the last year too, whatever it was before', () => {
    expect(riseOf(told(500), covering)).toBe(riseOf(told(0), covering));
    expect(riseOf(told(9), covering)).toBe(riseOf(covering, told(9)));
  });

  it('takes one under two for one, and knows nothing of it where k protects nothing', () => {
    const by = (k: number, before: PublishedCount) =>
      risesOf([...OTHERS, { before, after: told(6) }], 0.5, k)?.at(-1);
    expect(by(2, small)).toBeGreaterThan(by(5, small) ?? Infinity);
    expect(by(2, small)).toBeGreaterThan(by(2, covering) ?? Infinity);
    expect(by(1, small)).toBe(by(1, covering));
  });

  it('is told of by the others alone where only one of the years is published', () => {
    const half = risesOf([...OTHERS, { before: told(1), after: covering }], 0.5, 5);
    expect(half?.slice(0, -1)).toEqual(risesOf(OTHERS, 0.5, 5));
  });

  it('of one that covers others only what the others tell stands', () => {
    expect(riseOf(covering, told(500))).toBe(riseOf(covering, told(0)));
  });
});
