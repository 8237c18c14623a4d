import { describe, expect, it } from 'vitest';
import { exceedanceClass } from '$lib/answers/exceedanceClass';

describe('exceedanceClass', () => {
  it.each([
    [0, 0],
    [0.0499, 0],
    [0.05, 1],
    [0.1999, 1],
    [0.2, 2],
    [0.5, 2],
    [0.7999, 2],
    [0.8, 3],
    [0.9499, 3],
    [0.95, 4],
    [1, 4],
  ])('of %d is %i', (probability, level) => {
    expect(exceedanceClass(probability)).toBe(level);
  });
});
