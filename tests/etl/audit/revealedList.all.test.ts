/** The list of what cannot be taken back: neither shorter nor longer than what is recovered. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditAgainst } from '../../../scripts/etl/audit/auditHistory';
import { KEPT } from '../../../scripts/etl/audit/keptReleases';
import { scratch } from '../project';

const BUNDLED = 'static/data';

describe('all that was published, together', () => {
  it('fails for each cell that the list lacks, and tells of one that it should not have', async () => {
    const root = scratch();
    cpSync(KEPT, join(root, KEPT), { recursive: true });
    const list = join(root, KEPT, 'ya-reveladas.csv');
    const [head = '', first = '', ...others] = readFileSync(list, 'utf8').trim().split('\n');
    const stranger = first.replace(/,\d{4}-01-01,/, ',2031-01-01,');
    writeFileSync(list, `${[head, ...others, stranger].join('\n')}\n`);
    const { report, beyond, stale } = await auditAgainst(root, BUNDLED, []);
    expect(report.recuperables).toBe(1);
    expect(beyond).toHaveLength(1);
    expect(stale.map(({ name }) => name.includes('2031-01-01'))).toEqual([true]);
    rmSync(list);
    expect(existsSync(list)).toBe(false);
    expect((await auditAgainst(root, BUNDLED, [])).report.recuperables).toBe(23);
  }, 300_000);
});
