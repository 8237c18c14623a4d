/** How what an audit recovers is held against the list of what cannot be taken back. */
import { describe, expect, it } from 'vitest';
import { compareWith } from '../../../scripts/etl/audit/revealed';

const cell = (name: string, isAlone: boolean) => ({
  name,
  edition: 'a',
  isPrinted: false,
  isAlone,
  isUndecided: false,
});
const listed = [
  { name: 'una', edition: 'a' },
  { name: 'otra', edition: 'a' },
];

describe('a cell of the list', () => {
  it('is excused where older releases give it away', () => {
    const { beyond, stale } = compareWith(listed, [cell('una', false), cell('otra', false)]);
    expect(beyond).toEqual([]);
    expect(stale).toEqual([]);
  });

  it('is not where the newest gives it away by itself', () => {
    const told = cell('una', true);
    expect(compareWith(listed, [told, cell('otra', false)]).beyond).toEqual([told]);
  });

  it('of other files, or of none, is beyond it; one that is not recovered is stale', () => {
    const others = [{ ...cell('una', false), edition: 'b' }, cell('tercera', false)];
    expect(compareWith(listed, others)).toEqual({ beyond: others, stale: listed });
  });
});
