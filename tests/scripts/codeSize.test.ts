/** How large the code is by room, and that a growth is told. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  grown,
  readSizes,
  sizeByRoom,
  totalsOf,
  writeSizes,
} from '../../scripts/lib/code-size.mjs';

describe('the size of a project', () => {
  const project = mkdtempSync(join(tmpdir(), 'tamano-'));
  for (const [path, text] of Object.entries({
    'src/features/help/Page.svelte': 'a\nb\n',
    'src/features/help/words/es.ts': 'a\n',
    'src/lib/data.json': '1\n2\n3\n',
    'src/app.css': 'a\n',
    'scripts/etl/count/one.ts': 'a\nb\nc\n',
    'scripts/etl.ts': 'a\n',
    'tests/e2e/home.spec.ts': 'a\nb\n',
  })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const sizes = sizeByRoom(project);

  it('is of lines and files of code, by room, without data', () => {
    expect(Object.fromEntries(sizes)).toEqual({
      scripts: { files: 1, lines: 1 },
      'scripts/etl/count': { files: 1, lines: 3 },
      src: { files: 1, lines: 1 },
      'src/features/help': { files: 2, lines: 3 },
      'tests/e2e': { files: 1, lines: 2 },
    });
    expect(totalsOf(sizes)).toEqual({ product: 8, tests: 2 });
  });

  it('is read again as it was written, with its reasons', () => {
    const reasons = ['- 2026-11-30. Una.', '- 2026-12-01. Otra.'];
    expect(readSizes(writeSizes(sizes, reasons))).toEqual({
      totals: { product: 8, tests: 2 },
      reasons,
    });
    expect(() => readSizes('')).toThrow('npm run tamano');
  });

  it('tells each total that grew, and none that did not', () => {
    expect(grown({ product: 8, tests: 2 }, { product: 8, tests: 1 })).toEqual([]);
    expect(grown({ product: 8, tests: 2 }, { product: 9, tests: 4 })).toEqual([
      '`src` y `scripts` pasan de 8 a 9 líneas (+1)',
      '`tests` pasan de 2 a 4 líneas (+2)',
    ]);
  });
});

it('of this project is not more than docs/tamano.md says', () => {
  const { totals } = readSizes(readFileSync('docs/tamano.md', 'utf8'));
  expect(grown(totals, totalsOf(sizeByRoom('.')))).toEqual([]);
});
