/** All that was ever published, together: what it gives away, and the list of what cannot be taken back. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditAgainst } from '../../../scripts/etl/audit/auditHistory';
import { KEPT } from '../../../scripts/etl/audit/keptReleases';
import { compareWith, REVEALED, revealedCells } from '../../../scripts/etl/audit/revealed';
import { scratch } from '../project';

const BUNDLED = 'static/data';

/** 199 that history gives away, and 20 that it printed and that are hidden since. */
const LISTED = 219;

/** A folder whose list lacks the first cell of ours, and has one that is not recovered. */
function withAlteredList(): string {
  const root = scratch();
  cpSync(KEPT, join(root, KEPT), { recursive: true });
  const list = join(root, REVEALED);
  const [head = '', first = '', ...others] = readFileSync(list, 'utf8').trim().split('\n');
  const stranger = first.replace(/,\d{4}-01-01,/, ',2031-01-01,');
  expect(stranger).not.toBe(first);
  writeFileSync(list, `${[head, ...others, stranger].join('\n')}\n`);
  return root;
}

describe('all that was published, together', () => {
  it('gives away the cells of the list and no other, and every one of the list', async () => {
    const root = withAlteredList();
    const { report, revealed, beyond, stale, earlier } = await auditAgainst(root, BUNDLED, []);
    expect(earlier.length).toBeGreaterThanOrEqual(4);
    // It fails for a cell that the list lacks, and tells of one that it should not have.
    expect(report).toMatchObject({ recuperables: 1, intervalo_minimo: 2 });
    expect(revealed).toBe(LISTED - 1);
    expect(beyond).toHaveLength(1);
    expect(stale.map(({ name }) => name.includes('2031-01-01'))).toEqual([true]);
    // What is recovered whatever a list says of it, held against our own list and against none.
    const isStale = (name: string) => stale.some((cell) => cell.name === name);
    const listed = revealedCells(root)
      .filter(({ name }) => !isStale(name))
      .map((cell) => ({ ...cell, isPrinted: false, isAlone: false, isUndecided: false }));
    const recovered = [...listed, ...beyond];
    expect(recovered).toHaveLength(LISTED);
    expect(compareWith(revealedCells('.'), recovered)).toEqual({ beyond: [], stale: [] });
    expect(compareWith([], recovered).beyond).toHaveLength(LISTED);
  }, 300_000);
});
