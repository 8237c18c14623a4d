import { describe, expect, it } from 'vitest';
import { foundByIntervention } from '$lib/answers/beforeIntervention';

const of = (start: string, ...levels: readonly string[]) => foundByIntervention(start, levels);

describe('foundByIntervention', () => {
  it('is from the first month of the series, or of the level that stood then, to the last before April 2020', () => {
    const id = 'confinamiento_2020';
    expect(of('2021-03-01', '2019-01-01', '2021-03-01')).toEqual({
      id,
      window: { first: '2019-01-01', last: '2020-03-01' },
    });
    expect(of('2021-03-01', '2019-01-01', '2019-11-01', '2021-03-01')?.window.first).toBe(
      '2019-11-01',
    );
  });

  it('takes a level that begins with the intervention for none of before it', () => {
    expect(of('2021-02-01', '2019-01-01', '2020-04-01', '2021-02-01')?.window.first).toBe(
      '2019-01-01',
    );
    expect(of('2021-02-01', '2020-04-01', '2021-02-01')).toBeNull();
  });

  it('is none of a level that begins before it is over', () => {
    expect(of('2020-07-01', '2019-01-01', '2020-07-01')).toBeNull();
    expect(of('2020-08-01', '2019-01-01', '2020-08-01')).not.toBeNull();
    expect(of('2019-11-01', '2019-01-01', '2019-11-01')).toBeNull();
  });

  it('asks for three months before it', () => {
    expect(of('2021-03-01', '2020-01-01', '2021-03-01')).not.toBeNull();
    expect(of('2021-03-01', '2020-02-01', '2021-03-01')).toBeNull();
  });
});
