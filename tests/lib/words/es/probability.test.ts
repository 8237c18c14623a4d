import { describe, expect, it } from 'vitest';
import {
  EXCEEDANCE_WORDS,
  writeProbability,
  writeShortProbability,
} from '$lib/words/es/probability';

describe('a probability in words', () => {
  it.each([
    [0, 'menos de 1\u00a0%', '<1\u00a0%'],
    [0.0099, 'menos de 1\u00a0%', '<1\u00a0%'],
    [0.01, '1\u00a0%', '1\u00a0%'],
    [0.5, '50\u00a0%', '50\u00a0%'],
    [0.99, '99\u00a0%', '99\u00a0%'],
    [0.9901, 'más de 99\u00a0%', '>99\u00a0%'],
    [1, 'más de 99\u00a0%', '>99\u00a0%'],
  ])('%d is «%s», «%s» where there is no room', (probability, words, short) => {
    expect(writeProbability(probability)).toBe(words);
    expect(writeShortProbability(probability)).toBe(short);
  });
});

it('of being above the alcaldía, from almost surely below to almost surely above', () => {
  expect(([0, 1, 2, 3, 4] as const).map((level) => EXCEEDANCE_WORDS[level])).toEqual([
    'casi seguro por debajo de la alcaldía',
    'probablemente por debajo de la alcaldía',
    'no se puede saber si la supera',
    'probablemente por encima de la alcaldía',
    'casi seguro por encima de la alcaldía',
  ]);
});
