import { describe, expect, it } from 'vitest';
import { spineOf } from '$features/peers/answers/spine';
import { sixteen } from './alcaldias';

const of = (indicador: string, counts: readonly number[]) =>
  sixteen(counts).map((count) => ({ ...count, indicador }));

describe('spineOf', () => {
  const counts = [
    ...of('violacion', [10, 90, 60]),
    ...of('violencia_familiar', [400, 100, 102, 98]),
    ...of('feminicidio', [0]),
  ];

  it('has a row per indicator that can be compared, in the order of the catalogue', () => {
    expect(spineOf(counts, '1').map(({ indicador }) => indicador)).toEqual([
      'violencia_familiar',
      'violacion',
    ]);
  });

  it('gives the rate of the one and the range of all', () => {
    const [family, rape] = spineOf(counts, '1');
    expect([rape?.own.rate, rape?.lowest, rape?.highest]).toEqual([5, 5, 45]);
    expect([family?.own.verdict, rape?.own.verdict]).toEqual(['encima', 'debajo']);
    expect(spineOf(counts, '2')[1]?.own.rate).toBe(45);
  });

  it('has no row for an alcaldía that is not there', () => {
    expect(spineOf(counts, '99')).toEqual([]);
  });
});
