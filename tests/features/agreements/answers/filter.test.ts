import { describe, expect, it } from 'vitest';
import {
  filterAgreements,
  NO_FILTER,
  ofColonia,
  ofIndicator,
  partnersOf,
  STATE_CHOICES,
} from '$features/agreements/answers/filter';
import { AGREEMENT_STATES } from '$lib/contract/cabinet/agreementRow';
import { invented } from './invented';
import { key, keys } from '../../../coloniaKey';

const TODAY = '2026-06-12';
const agreements = [
  invented({
    id: 'A001',
    partners: ['Zeta', 'Ánimas'],
    colonias: keys('1', '2'),
    state: 'cumplido',
  }),
  invented({ id: 'A002', partners: ['Ánimas'], colonias: keys('2'), due: '2026-06-11' }),
  invented({ id: 'A003', due: TODAY, state: 'sin_dato', indicators: ['violacion'] }),
  invented({ id: 'A004', due: '2026-06-01', state: 'cumplido', indicators: ['violencia_sexual'] }),
];

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('filterAgreements', () => {
  it.each([
    [{}, ['A001', 'A002', 'A003', 'A004']],
    [{ partner: 'Ánimas' }, ['A001', 'A002']],
    [{ colonia: key('1') }, ['A001']],
    [{ state: 'cumplido' }, ['A001', 'A004']],
    [{ state: 'vencido' }, ['A002']],
    [{ partner: 'Ánimas', state: 'vencido' }, ['A002']],
    [{ colonia: key('1'), state: 'vencido' }, []],
  ] as const)('%o', (filter, expected) => {
    expect(ids(filterAgreements(agreements, { ...NO_FILTER, ...filter }, TODAY))).toEqual(expected);
  });

  it('overdue follows the day of reading', () => {
    const overdue = { ...NO_FILTER, state: 'vencido' } as const;
    expect(ids(filterAgreements(agreements, overdue, '2026-06-13'))).toEqual(['A002', 'A003']);
    expect(ids(filterAgreements(agreements, overdue, '2026-06-11'))).toEqual([]);
  });
});

it('those of a colonia, and those of an indicator and not of its parent', () => {
  expect(ids(ofColonia(agreements, key('2')))).toEqual(['A001', 'A002']);
  expect(ids(ofIndicator(agreements, 'violacion'))).toEqual(['A003']);
});

it('partners come once, in the order of the alphabet, accents and all', () => {
  expect(partnersOf(agreements)).toEqual(['Ánimas', 'Zeta']);
});

it('there is to ask for what is overdue, and for every state of the source', () => {
  expect(STATE_CHOICES.toSorted()).toEqual(['vencido', ...AGREEMENT_STATES].toSorted());
  expect(STATE_CHOICES[0]).toBe('vencido');
});
