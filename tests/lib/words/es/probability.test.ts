import { describe, expect, it } from 'vitest';
import { writeProbability, writeShortProbability } from '$lib/words/es/probability';

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
