/** What is shipped keeps to what a browser of the floor has: its styles, and what looks into its programs. */
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { newerThanFloorIn } from './kit/newerCode';
import { shipped } from './kit/shipped';
import { BUILT } from './kit/site';

test('what is too new in a program is found', () => {
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
  const styles = shipped('.css').map((path) => postcss.parse(BUILT.text(path)));
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
  const styles = [
    ...shipped('.css').map((path) => BUILT.text(path)),
    ...BUILT.pages.flatMap((path) => BUILT.text(path).match(/<style[^>]*>[^]*?<\/style>/g) ?? []),
  ];
  expect(styles.length).toBeGreaterThan(50);
  expect(styles.filter((style) => style.includes(':has('))).toEqual([]);
});
