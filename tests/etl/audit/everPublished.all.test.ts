/** All that was ever published, together: what it gives away, and the list of what cannot be taken back. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditAgainst } from '../../../scripts/etl/audit/auditHistory';
import { KEPT } from '../../../scripts/etl/audit/keptReleases';
import { compareWith, REVEALED, revealedCells } from '../../../scripts/etl/audit/revealed';
import { scratch } from '../project';

const BUNDLED = 'static/data';

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
    expect(revealed).toBe(22);
    expect(beyond).toHaveLength(1);
    expect(stale.map(({ name }) => name.includes('2031-01-01'))).toEqual([true]);
    // What is recovered whatever a list says of it, held against our own list and against none.
    const isStale = (name: string) => stale.some((cell) => cell.name === name);
    const listed = revealedCells(root).filter(({ name }) => !isStale(name));
    const recovered = [...listed.map((own) => ({ ...own, isPrinted: false })), ...beyond];
    expect(recovered).toHaveLength(23);
    expect(compareWith(revealedCells('.'), recovered)).toEqual({ beyond: [], stale: [] });
    expect(compareWith([], recovered).beyond).toHaveLength(23);
  }, 300_000);
});
