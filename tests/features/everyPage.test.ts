/** Every figure and every page has a test that renders it: one that has none is named here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/lib/walk.mjs';

/** A figure, or a whole page; the live half of a page is rendered by it. */
const RENDERED = /\/figures\/.*\.svelte$|\/(?:Index|Sheet|Session|Error)?Page\.svelte$/;

const components = filesUnder('src').filter((path) => RENDERED.test(path));
const tests = filesUnder('tests')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('tests', path), 'utf8'))
  .filter((text) => text.includes("from 'svelte/server'"));

/** As a test imports it: `$lib/figures/list/ListMark.svelte`. */
const importOf = (path: string): string => `'$${path}'`;

test('there are figures, and tests that render', () => {
  expect(components.length).toBeGreaterThan(50);
  expect(tests.length).toBeGreaterThan(40);
});

test.each(components)('%s is rendered by a test', (path) => {
  expect(tests.some((text) => text.includes(importOf(path)))).toBe(true);
});
