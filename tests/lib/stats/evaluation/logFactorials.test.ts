import { expect, it } from 'vitest';
import { logFactorials } from '$lib/stats/evaluation/logFactorials';

it('holds the logarithms of the factorials asked, whatever was asked before', () => {
  for (const upTo of [0, 3, 1, 10]) {
    const logs = logFactorials(upTo);
    for (const [number, factorial] of [1, 1, 2, 6, 24, 120].slice(0, upTo + 1).entries()) {
      expect(logs[number]).toBeCloseTo(Math.log(factorial), 12);
    }
  }
  expect(logFactorials(10)[10]).toBeCloseTo(Math.log(3_628_800), 12);
  // OEIS A000142: 170! is the last that a number can hold.
  expect(logFactorials(170)[170]).toBeCloseTo(Math.log(7.257415615307994e306), 9);
});

it('holds one more wherever it has ended', () => {
  let sum = 0;
  for (let number = 1; number < 70; number += 1) {
    sum += Math.log(number);
    expect(logFactorials(number)[number]).toBeCloseTo(sum, 9);
  }
});
