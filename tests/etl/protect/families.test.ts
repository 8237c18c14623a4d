/** Which indicators share a constraint. */
import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../../scripts/etl/cells/familyShapes';

const PARENTS: Readonly<Record<string, string>> = { una: 'todas', otra: 'todas', parte: 'otra' };
const parentOf = (indicador: string) => PARENTS[indicador] ?? null;
const ALL = ['todas', 'una', 'otra', 'parte'];
const families = (...seen: readonly string[]) =>
  familiesOf(ALL, parentOf, (indicador) => seen.includes(indicador)).map(
    ({ indicators, partsOf }) => [indicators, [...partsOf.keys()]],
  );

describe('a family of indicators', () => {
  it('is all that a total that is seen is made of', () => {
    expect(families('todas')).toEqual([
      [
        ['todas', 'una', 'otra', 'parte'],
        ['todas', 'otra'],
      ],
    ]);
  });

  it('is cut where nobody sees the total, and left out where nothing of it is seen', () => {
    expect(families('una', 'parte')).toEqual([
      [['una'], []],
      [['parte'], []],
    ]);
    expect(families('otra')).toEqual([[['otra', 'parte'], ['otra']]]);
    expect(families()).toEqual([]);
  });
});
