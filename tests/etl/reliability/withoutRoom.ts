/** A build that finds no room for a file: the old release stands. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { contents, PROJECT, scratch } from '../project';
import { buildApart } from './apart';
import { carpetas, options, temporary } from './killedReleases';

/**
 * A test of builds that may write no file larger than some sizes.
 * @param sizes in KB
 */
export function refusedWithoutRoom(sizes: readonly number[]): void {
  it('that may write no large file leaves the old release to the byte, and says so', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(carpetas(dir, 1), out));
    const before = contents(out);
    const more = carpetas(dir, 2);
    // Fills what tsx keeps of what it has translated.
    await buildApart(more, join(dir, 'otra', 'data'), { TMPDIR: tmp }).ended;
    for (const kilobytes of sizes) {
      const { code, err } = await buildApart(more, out, { TMPDIR: tmp }, kilobytes).ended;
      expect([kilobytes, code]).toEqual([kilobytes, 1]);
      expect(err).toMatch(/^No hay espacio para escribir en «.*: (EFBIG|IO Error)/m);
      expect(err).not.toContain('    at ');
      expect(contents(out)).toEqual(before);
    }
  }, 120_000);
}
