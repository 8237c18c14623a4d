/** What a walk shows of cells by what was known before their vintage was printed. */
import { beforeAll, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { Baseline } from '../../../scripts/etl/audit/baseline';
import { Deadline } from '../../../scripts/etl/audit/feasibilityIntervals';
import { SystemBuilder } from '../../../scripts/etl/cells/model';
import { loadSolver } from '../../../scripts/etl/solve/solver';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** A total of 12 that is public, and two cells of it: the first printed before the second, or with it. */
function twoOf(vintages: readonly [number, number], deadline = new Deadline(100)) {
  const builder = new SystemBuilder();
  const total = builder.add({ kind: 'public', value: 12, name: 'total' });
  const parts = [9, 3].map((value, nth) =>
    builder.add({ kind: 'published', value, name: `parte ${nth}`, vintage: vintages[nth] ?? 0 }),
  );
  builder.relate(total, parts);
  const start = Int32Array.of(12, 9, 3);
  const signs = ['ninguna', 'ninguna', 'complementaria'] as const;
  const baseline = new Baseline(highs, builder.close(), signs, 5, deadline, start);
  baseline.explore([2]);
  const isWider = (least: number, greatest: number) => baseline.isWiderThan(2, { least, greatest });
  return { isWider, dispose: () => baseline.dispose() };
}

it('is that a cell varies where its sum was all that was public of it', () => {
  const { isWider, dispose } = twoOf([0, 0]);
  expect(isWider(3, 4)).toBe(true);
  expect(isWider(0, 12)).toBe(false);
  dispose();
});

it('is nothing of one that its sum told before it was printed, nor of one that it was not asked for', () => {
  const before = twoOf([0, 1]);
  expect(before.isWider(3, 3)).toBe(false);
  before.dispose();
  const late = twoOf([0, 0], new Deadline(0));
  expect(late.isWider(3, 3)).toBe(false);
  late.dispose();
});
