import { expect, it } from 'vitest';
import { NEEDS } from '$features/help/answers/needs';
import { parseHelp, printHelp } from '$features/help/view';

it('what is printed is parsed back, and all needs take no address of their own', () => {
  for (const need of [...NEEDS, 'todas'] as const) {
    expect(parseHelp(printHelp(need).necesidad)).toBe(need);
  }
  expect(printHelp('todas')).toEqual({});
});

it('what is no need is none', () => {
  expect(parseHelp('todas')).toBeNull();
  expect(parseHelp('Juridica')).toBeNull();
});
