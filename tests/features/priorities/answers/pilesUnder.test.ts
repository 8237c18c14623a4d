import { describe, expect, it } from 'vitest';
import type { CriterionId } from '$features/priorities/answers/criteria';
import { pilesUnder } from '$features/priorities/answers/pilesUnder';
import type { Pile } from '$lib/answers/pile';
import { key } from '../../../coloniaKey';
import { periodOf } from '../../../lib/period/periodOf';

const PERIODS = {
  trienio: periodOf('2021-2023'),
  antes: periodOf('2022'),
  despues: periodOf('2023'),
};

const CHANGE: Pile = {
  fuente: 'fgj_carpetas',
  clave: key('0901500010011'),
  rule: 'punto',
  of: ['acoso_sexual'],
  where: [key('0901500010011')],
  divisor: null,
  years: ['2023'],
  indicador: 'violencia_sexual',
  subject: 'cambio',
  first: '2023-01-01',
  against: '2022-01-01',
  effect: 'menor',
};
const LEVEL: Pile = {
  ...CHANGE,
  subject: 'nivel',
  first: '2021-01-01',
  against: null,
  effect: 'cambia',
};
const OF_FAMILY: Pile = { ...CHANGE, of: ['violencia_familiar'], indicador: 'violencia_familiar' };

const under = (
  piles: readonly Pile[],
  ...weights: readonly (readonly [id: CriterionId, weight: number])[]
) =>
  pilesUnder(
    piles,
    { moves: weights.map(([id, weight]) => ({ id, weight, up: null, down: null })) },
    PERIODS,
  );

describe('pilesUnder', () => {
  it('keeps those of the change and of the rate that weigh, in their order', () => {
    expect(under([LEVEL, CHANGE], ['sexual_cambio', 0.3], ['sexual_tasa', 0.7])).toEqual([
      LEVEL,
      CHANGE,
    ]);
    expect(under([CHANGE, LEVEL], ['sexual_tasa', 1])).toEqual([LEVEL]);
    expect(under([CHANGE, LEVEL], ['sexual_cambio', 1])).toEqual([CHANGE]);
  });

  it('looks at each violence by its own criterion, among others that weigh', () => {
    expect(under([OF_FAMILY, CHANGE], ['familiar_cambio', 0.5], ['sexual_carga', 0.5])).toEqual([
      OF_FAMILY,
    ]);
    expect(under([OF_FAMILY, CHANGE], ['sexual_cambio', 0.5], ['familiar_tasa', 0.5])).toEqual([
      CHANGE,
    ]);
  });

  it.each<[string, Pile]>([
    ['a change that stands without it', { ...CHANGE, effect: 'sostiene' }],
    ['a rate that stands without it', { ...LEVEL, effect: 'sostiene' }],
    ['a change of one delito alone', { ...CHANGE, indicador: 'acoso_sexual' }],
    ['a rate of one delito alone', { ...LEVEL, indicador: 'acoso_sexual' }],
    ['a change to another year', { ...CHANGE, first: '2024-01-01' }],
    ['a change from another year', { ...CHANGE, against: '2021-01-01' }],
    ['a rate of other three years', { ...LEVEL, first: '2020-01-01' }],
    ['a change whose first day is that of the three years', { ...CHANGE, first: '2021-01-01' }],
    ['a rate whose first day is that of the year', { ...LEVEL, first: '2023-01-01' }],
  ])('leaves out %s', (_, pile) => {
    expect(under([pile], ['sexual_cambio', 0.5], ['sexual_tasa', 0.5])).toEqual([]);
  });

  it('keeps what gathers at an office in its own colonia by residents, though the rate stands without it', () => {
    const near: Pile = {
      ...LEVEL,
      rule: 'oficina',
      of: ['violencia_familiar'],
      indicador: 'violencia_familiar',
      divisor: 'mujeres',
      effect: 'sostiene',
    };
    expect(under([near], ['familiar_tasa', 1])).toEqual([near]);
    for (const other of [
      { ...near, divisor: 'ambiente' as const },
      { ...near, where: [key('0901500010007')], effect: 'igual' as const },
      { ...near, subject: 'cambio' as const, first: '2023-01-01', against: '2022-01-01' },
    ]) {
      expect(under([other], ['familiar_tasa', 0.5], ['familiar_cambio', 0.5])).toEqual([]);
    }
  });

  it('leaves out what has no weight, and what has not entered', () => {
    expect(under([CHANGE, LEVEL], ['sexual_cambio', 0], ['sexual_tasa', 0])).toEqual([]);
    expect(under([CHANGE, LEVEL])).toEqual([]);
  });
});
