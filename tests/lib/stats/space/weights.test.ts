import { describe, expect, it } from 'vitest';
import { contiguity, neighbourCount, neighbourSums } from '$lib/stats/space/weights';
import { SEVEN, weightsOf } from './maps';

describe('contiguity', () => {
  it('takes a pair in either direction or both, once', () => {
    const { offsets, neighbours } = contiguity(
      ['a', 'b', 'c'],
      [
        ['b', 'a'],
        ['a', 'b'],
        ['c', 'b'],
      ],
    );
    expect([...offsets]).toEqual([0, 1, 3, 4]);
    expect([...neighbours]).toEqual([1, 0, 2, 1]);
  });

  it('lists neighbours in the order of the areas, however the pairs come', () => {
    const pairs: [string, string][] = [
      ['d', 'b'],
      ['b', 'c'],
      ['a', 'b'],
    ];
    expect([...contiguity(['a', 'b', 'c', 'd'], pairs).neighbours]).toEqual([1, 0, 2, 3, 1, 1]);
  });

  it('weighs neighbours alike: one each, or one among all; an island has none', () => {
    expect([...weightsOf(SEVEN, 'binary').rowWeight]).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect([...weightsOf(SEVEN).rowWeight]).toEqual([1, 1 / 3, 1 / 2, 1 / 3, 1 / 2, 1, 0]);
    expect(neighbourCount(weightsOf(SEVEN), 6)).toBe(0);
    expect([...neighbourSums(weightsOf(SEVEN), [1, 2, 4, 8, 16, 32, 64])]).toEqual([
      2, 13, 10, 22, 40, 16, 0,
    ]);
  });

  it('leaves out pairs of a larger map', () => {
    expect([...contiguity(['a', 'b'], [['a', 'z']]).offsets]).toEqual([0, 0, 0]);
  });

  it('refuses an area twice and an area beside itself', () => {
    expect(() => contiguity(['a', 'b', 'a'], [])).toThrow('«a» está repetida');
    expect(() => contiguity(['a'], [['a', 'a']])).toThrow('vecina de sí misma');
  });
});
