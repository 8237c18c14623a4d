/** All that is shipped, dependencies and workers included, keeps to what a browser of the floor has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { newerThanFloorIn } from './helpers/newerCode';
import { expect, test } from './helpers/origin';

const SHIPPED = 'build/_app';

/** By what the rule says: the name alone misleads it, or the code asks before it uses. */
const HARMLESS = [
  // `WebAssembly.Memory.grow`, of DuckDB.
  /Growable SharedArrayBuffer/,
  // `navigator.connection?.saveData`, of SvelteKit.
  /navigator\.connection\(\)/,
];

const shipped = (ending: string): readonly string[] =>
  readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
const text = (name: string): string => readFileSync(join(SHIPPED, name), 'utf8');

test('no program uses what came to browsers later', { tag: '@all' }, () => {
  const programs = shipped('.js');
  expect(programs.length).toBeGreaterThan(50);
  const found = programs.flatMap((name) =>
    newerThanFloorIn(text(name))
      .filter((use) => !HARMLESS.some((pattern) => pattern.test(use)))
      .map((use) => `${name}:${use}`),
  );
  expect(found).toEqual([]);
});

test('what it is looked for with finds it', () => {
  for (const code of [
    '[3].toSorted();',
    'URL.canParse("a");',
    'const last = [3].findLast(Boolean);',
    '/(?<!a)b/.test("b");',
    'new Set([1]).union(new Set([2]));',
    'class A { static { A.b = 1; } } Promise.withResolvers();',
  ]) {
    expect(newerThanFloorIn(code), code).not.toEqual([]);
  }
  expect(newerThanFloorIn('[3].at(-1); Object.hasOwn({}, "a"); structuredClone({});')).toEqual([]);
});

test('no style asks a screen in ranges, and each that asks a figure has its twin', () => {
  const styles = shipped('.css').map((name) => postcss.parse(text(name)));
  const rules: string[] = [];
  for (const style of styles) {
    style.walkAtRules(/^(media|container)$/, (rule) => {
      if (rule.name === 'media') {
        expect(rule.params).not.toMatch(/[<>]/);
        return;
      }
      rules.push(rule.params);
      const [before, after] = [rule.prev(), rule.next()];
      const twin = before?.type === 'atrule' && before.name === 'media' ? before : after;
      expect(twin?.type === 'atrule' && twin.name, rule.params).toMatch(/^(media|supports)$/);
    });
  }
  expect(rules.length).toBeGreaterThan(20);
});

test('no style asks of a page what is in it, which decided what was printed', () => {
  const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join('build', name), 'utf8'));
  expect(pages.length).toBeGreaterThan(50);
  const styles = [
    ...shipped('.css').map(text),
    ...pages.flatMap((html) => html.match(/<style[^>]*>[^]*?<\/style>/g) ?? []),
  ];
  expect(styles.filter((style) => style.includes(':has('))).toEqual([]);
});
