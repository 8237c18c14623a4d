/** The page of SQL weighs by itself, asks for its heavy parts late, and takes the queries of all figures. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refusalOf } from '../../src/features/sql/statement';
import { openFreeEngine } from '../../src/lib/engine/freeEngine';
import { startInProcess } from '../../src/lib/engine/node';
import { readRelease } from '../../src/lib/engine/readRelease';
import { filesOfSql, programsOfSql, SQL_PAGE } from './kit/sqlOnly';
import { BUILT } from './kit/site';

/** Bytes, with what is compressed of each file. */
const MOST = 700_000;
/** By words that only each has. */
const LATE = {
  editor: 'cm-completionInfo',
  'writer of Parquet': 'must have matching name',
  grammar: 'LineComment',
};

const sizeOf = (file: string): number => statSync(join(BUILT.folder, file)).size;

const engine = openFreeEngine({
  release: readRelease(join(BUILT.folder, 'data')),
  start: startInProcess,
  report: () => {},
});

afterAll(() => engine.close());

test('what only it asks for weighs at most 700 kB, and is no part of what any page loads', () => {
  const files = filesOfSql();
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  console.log(`${files.length} files, ${bytes} bytes`);
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

test.each(Object.entries(LATE))('the %s comes late', (_, word) => {
  const having = programsOfSql().filter(
    (file) => file.endsWith('.js') && BUILT.text(file).includes(word),
  );
  expect(having.length).toBeGreaterThan(0);
  const linked = BUILT.text(SQL_PAGE);
  expect(having.filter((file) => linked.includes(file.split('/').at(-1) ?? ''))).toEqual([]);
});

test('the query of every figure is one that it answers', { timeout: 300_000 }, async () => {
  const seen = new Set<string>();
  // Of pages that are alike, one says the same SQL with another name in it.
  const few = BUILT.pages.filter((page) => !/^(colonias|agrupamientos|comparar)\/.+\//.test(page));
  for (const page of [...few, 'colonias/centro/index.html']) {
    for (const code of BUILT.document(page).querySelectorAll('figure details pre code')) {
      for (const query of (code.textContent ?? '').split(';\n\n')) seen.add(query);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  for (const query of seen) {
    expect(refusalOf(query), query).toBeNull();
    const { columns } = await engine.run(query, new AbortController().signal);
    expect(columns.length, query).toBeGreaterThan(0);
  }
});
