import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lastLine, readCounts } from '../../scripts/lib/test-counts.mjs';
import { runSteps } from '../../scripts/lib/test-steps.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const VITEST = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const PLAYWRIGHT = { stats: { expected: 3, unexpected: 2, flaky: 1, skipped: 4 } };

describe('readCounts', () => {
  test('reads what each runner reports', () => {
    const root = newFolder();
    writeFiles(root, { v: JSON.stringify(VITEST), p: JSON.stringify(PLAYWRIGHT) });
    expect(readCounts('vitest', join(root, 'v'))).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(readCounts('playwright', join(root, 'p'))).toEqual({ passed: 4, failed: 2, skipped: 4 });
  });

  test('without a report no test ran', () => {
    const none = { passed: 0, failed: 0, skipped: 0 };
    expect(readCounts('vitest', join(newFolder(), 'nada'))).toEqual(none);
  });
});

test('lastLine adds up and mentions skipped tests only if there are any', () => {
  expect(lastLine([{ passed: 1, failed: 0, skipped: 0 }])).toBe('1 passed, 0 failed');
  const two = { passed: 2, failed: 1, skipped: 3 };
  expect(lastLine([two, two])).toBe('4 passed, 2 failed, 6 skipped');
});

describe('runSteps', () => {
  type Steps = Parameters<typeof runSteps>[0];
  async function run(scripts: Record<string, string>, asked?: Steps) {
    const root = newFolder();
    writeFiles(root, {
      'package.json': JSON.stringify({ scripts }),
      'vitest.json': JSON.stringify(VITEST),
    });
    const report = { runner: 'vitest' as const, file: join(root, 'vitest.json') };
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const steps = asked ?? [
      { name: 'Formato', script: 'format' },
      { name: 'Pruebas', script: 'unit', report },
    ];
    const code = await runSteps(steps, { root, env: process.env });
    const printed = said.mock.calls.map(([line]) => String(line));
    return { root, code, printed, last: printed.at(-1) };
  }

  test('all well: the tests that ran', async () => {
    const { code, last } = await run({ format: 'exit 0', unit: 'exit 0' });
    expect([code, last]).toEqual([0, '5 passed, 0 failed, 2 skipped']);
  });

  test('stops at the first step that fails, which counts as one failure', async () => {
    const { code, last, printed } = await run({ format: 'exit 3', unit: 'touch se-corrio' });
    expect([code, last]).toEqual([1, '0 passed, 1 failed']);
    expect(printed).toContain('  – Pruebas: no se corrió');
  });

  test('a runner that fails without a failed test (a file that does not load) failed', async () => {
    const { code, last } = await run({ format: 'exit 0', unit: 'exit 1' });
    expect([code, last]).toEqual([1, '5 passed, 1 failed, 2 skipped']);
  });

  const FORMAT = { name: 'Formato', script: 'format' };
  const TYPES = { name: 'Tipos', script: 'types' };
  const BUILD = { name: 'Sitio', script: 'build' };

  test('a group runs side by side: each waits here for what the other leaves', async () => {
    const meet = (own: string, other: string) =>
      `touch ${own} && for i in $(seq 600); do test -e ${other} && echo vio-${other} && exit 0; sleep 0.05; done; exit 1`;
    const { code, printed } = await run({ format: meet('uno', 'dos'), types: meet('dos', 'uno') }, [
      [FORMAT, TYPES],
    ]);
    expect(code).toBe(0);
    const heading = printed.indexOf('\n── Tipos ──');
    expect(printed[heading + 1]).toBe('vio-uno');
    expect(printed[heading + 2]).toMatch(/^✓ Tipos/);
  });

  test('a group ends whole whatever fails, and what comes after it does not run', async () => {
    const { code, last, printed } = await run(
      { format: 'echo mal; exit 1', types: 'exit 1', build: 'exit 0' },
      [[FORMAT, TYPES], BUILD],
    );
    expect([code, last]).toEqual([1, '0 passed, 2 failed']);
    expect(printed).toContain('mal');
    expect(printed.filter((line) => /^ {2}[✗–]/.test(line))).toEqual([
      expect.stringMatching(/^ {2}✗ Formato/),
      expect.stringMatching(/^ {2}✗ Tipos/),
      '  – Sitio: no se corrió',
    ]);
  });

  test('a step has its own variables', async () => {
    const { code } = await run({ format: 'test "$ATLAS_TESTS" = rest' }, [
      { ...FORMAT, env: { ATLAS_TESTS: 'rest' } },
    ]);
    expect(code).toBe(0);
  });
});
