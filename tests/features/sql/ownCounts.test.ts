/** A reader's own counts as a table: handed once, of keys and numbers alone, and asked beside the release. */
import { render } from 'svelte/server';
import { afterAll, expect, it } from 'vitest';
import { handOver } from '$features/sql';
import { OWN_TABLE, ownTableSql, takeHanded } from '$features/sql/queries/ownCounts';
import Results from '$features/sql/Results.svelte';
import { refusalOf } from '$features/sql/statement';
import { ownExample } from '$features/sql/words/es/examples';
import { isColoniaKey, type ColoniaKey } from '$lib/contract/coloniaKey';
import { openFreeEngine } from '$lib/engine/freeEngine';
import { startInProcess } from '$lib/engine/node';
import { readRelease } from '$lib/engine/readRelease';
import { documentOf } from '../rendered';

function key(text: string): ColoniaKey {
  if (!isColoniaKey(text)) throw new Error(text);
  return text;
}

const COUNTS = [
  { clave: key('0901500010007'), n: 12 },
  { clave: key('0901500010020'), n: 3 },
];
const engine = openFreeEngine(
  { release: readRelease('static/data'), start: startInProcess, report: () => {} },
  ownTableSql(COUNTS),
);
const never = new AbortController().signal;

afterAll(() => engine.close());

it('is taken once', () => {
  expect(takeHanded()).toBeNull();
  handOver(COUNTS);
  expect(takeHanded()).toBe(COUNTS);
  expect(takeHanded()).toBeNull();
});

it('is a table beside those of the release, in an engine that is locked after it', async () => {
  const { length, columns } = await engine.run(`FROM ${OWN_TABLE} ORDER BY clave`, never);
  expect(length).toBe(2);
  expect(columns.map(({ name }) => name)).toEqual(['clave', 'renglones']);
  const sum = await engine.run(
    `SELECT sum(renglones)::INTEGER AS todos FROM ${OWN_TABLE} t JOIN colonias c ON c.clave = t.clave`,
    never,
  );
  expect([...(sum.columns[0]?.values ?? [])].map(Number)).toEqual([15]);
  await expect(engine.run('SET threads = 1', never)).rejects.toThrow();
});

it('is asked first with a question that it answers', async () => {
  expect(refusalOf(ownExample)).toBeNull();
  expect((await engine.run(ownExample, never)).length).toBe(2);
});

it('is made of nothing but keys and whole numbers', () => {
  const broken = [{ clave: key('0901500010007'), n: 1.5 }];
  expect(() => ownTableSql(broken)).toThrow(RangeError);
  expect(ownTableSql([])).toContain('WHERE false');
});

it('leaves what is asked with it on the page: no file is offered', async () => {
  const result = await engine.run(`FROM ${OWN_TABLE}`, never);
  const answered = { sql: `FROM ${OWN_TABLE}`, result, took: 1 };
  const offered = (isKept: boolean) =>
    documentOf(
      render(Results, { props: { answered, stale: false, refused: false, isKept } }),
    ).querySelectorAll('button').length;
  expect([offered(false), offered(true)]).toEqual([2, 0]);
});
