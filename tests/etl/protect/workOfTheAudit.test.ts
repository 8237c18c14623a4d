/** How much the audit asks of the solver: what grows with the city must not be searched as a whole. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/audit/attack';
import { SystemBuilder, type System } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { searchesOf } from './otherSolvers';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const K = 5;

/** More cells than half of what a step moves: no step moves two places. */
const CELLS = 600;

/**
 * Pairs of places that can only move together: of four cases, what one has the other has not. Each cell
 * of a place holds ten cases with the next, so that all of them move or none, and by two at most.
 */
function pairs(many: number): System {
  const builder = new SystemBuilder();
  const place = (name: string) => {
    const cells = Array.from({ length: CELLS }, (_, nth) =>
      builder.add({ kind: 'published', value: nth % 2 === 0 ? 2 : 8, name: `${name} ${nth}` }),
    );
    cells.slice(1).forEach((cell, nth) => {
      const both = builder.add({ kind: 'public', value: 10, name: `${name} ${nth} y ${nth + 1}` });
      builder.relate(both, [cells[nth] ?? -1, cell]);
    });
    return cells[0] ?? -1;
  };
  const nobody = builder.add({ kind: 'public', value: 0, name: 'nadie' });
  for (let nth = 0; nth < many; nth++) {
    const [one, other] = [place(`${nth}a`), place(`${nth}b`)];
    const rest = builder.add({ kind: 'rest', value: 0, name: `${nth} sin lugar` });
    const both = builder.add({ kind: 'public', value: 4, name: `${nth} juntas` });
    builder.relate(nobody, [rest]);
    builder.relate(both, [one, other, rest]);
  }
  return builder.close();
}

const hidden = ({ kinds }: System): readonly Suppression[] =>
  kinds.map((kind) => (kind === 'published' ? 'complementaria' : 'ninguna'));

describe('cells that no step of the walk can move, since it would have to move others with them', () => {
  it('are shown to be safe by one short move each pair, without a search of the whole', () => {
    const { solver, searches } = searchesOf(highs);
    const system = pairs(3);
    const found = attack(solver, system, hidden(system), K);
    expect(found.recovered).toEqual([]);
    expect(found.narrowestSafe).toBe(2);
    // Counts to begin with are found in fractions: no search in whole numbers is of so many columns.
    expect(searches().filter((columns) => columns > 2 * CELLS)).toEqual([]);
  });
});
