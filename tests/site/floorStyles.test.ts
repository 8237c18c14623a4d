/** Styles and marks keep to what a browser of the floor has, by the compatibility data of MDN. */
import { expect, test } from 'vitest';
import { newerMarksIn } from './kit/newerMarks';
import { newerStylesIn } from './kit/newerStyles';
import { shipped } from './kit/shipped';
import { BUILT } from './kit/site';

/** What is used though some browser of the floor lacks it, and what a reader has there. */
const LACKED: Readonly<Record<string, string>> = {
  'div translate': 'names of SQL are translated where a reader has pages translated',
  'p translate': 'the same',
  'span translate': 'the same',
  'textarea translate': 'the same',
  'textarea autocapitalize': 'a telephone may begin a query with a capital, which SQL takes too',
  '::-webkit-details-marker':
    'is of Safari before 16.4, where it hides a triangle that others hide by list-style',
  '::details-content': 'folds are opened for print by the program where styles cannot',
  'content-visibility: auto':
    'what is far from sight is laid out at once, and the page is the same',
  'contain-intrinsic-size': 'the same',
  '@container': 'each has a twin that asks the width of the screen (floorCode.test.ts)',
  container: 'the same',
  'container-type': 'the same',
  'container-type: inline-size': 'the same',
  '@media (forced-colors)': 'Safari has no such mode',
  '@page': 'the margins of a sheet are those that the reader chooses',
  '@page margin': 'the same; MDN lists no margin of a sheet',
  '@page size': 'the paper is the one that the reader chooses',
  'break-after: avoid': 'a heading can be the last line of a sheet',
  'content-visibility': 'all is painted at once',
  'content-visibility: visible': 'the same',
  'cursor: crosshair': 'a telephone shows no pointer',
  'cursor: default': 'the same',
  'cursor: pointer': 'the same',
  'overscroll-behavior': 'the page goes on scrolling where a list ends',
  'overscroll-behavior: contain': 'the same',
  page: 'the ticket is cut from the sheet that the reader chooses',
  resize: 'a field keeps its height, and its text scrolls',
  'text-size-adjust': 'is of telephones alone',
  '-moz-text-size-adjust': 'the same',
  '-webkit-text-size-adjust': 'the same',
  'text-wrap': 'lines break where they did before',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
  'input autocapitalize':
    'whoever writes sees a capital, and what is compared is not told by capitals',
  'input type': 'older than any browser; MDN lists each type apart',
  'input value': 'the same',
};

const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);

/** Without the browsers. */
const thing = (found: string): string => found.replace(/ \([\w, ]+\)$/, '');

test('what is too new in a style is found, and not what has a twin or is asked for', () => {
  for (const css of [
    'a { rotate: 3deg }',
    'a { color: color-mix(in srgb, red, blue) }',
    'a { height: 9dvh }',
    'a:has(b) { color: red }',
    '@layer a { b { inset-area: top } }',
    '@media (prefers-reduced-data: reduce) { a { color: red } }',
  ]) {
    expect(newerStylesIn(css), css).not.toEqual([]);
  }
  for (const css of [
    'a:focus-visible { inset: 0; color: rgb(0 0 0 / 25%) }',
    'a { height: 9vh; height: 9dvh }',
    'a { -webkit-print-color-adjust: exact; print-color-adjust: exact }',
    '@supports (rotate: 3deg) { a { rotate: 3deg } }',
    '@media (min-width: 30rem) { a { color: red } }',
  ]) {
    expect(newerStylesIn(css), css).toEqual([]);
  }
});

test('what is too new in a mark is found', () => {
  expect(newerMarksIn(['<p>a</p><button popover>b</button>']).map(thing)).toEqual([
    'button popover',
  ]);
  expect(newerMarksIn(['<search>a</search>']).map(thing)).toEqual(['search']);
  expect(newerMarksIn(['<svg><circle r="3"/></svg><details open>a</details>'])).toEqual([]);
});

test('styles and marks use what the floor has, or what it does without', () => {
  const written = new Set(BUILT.pages.flatMap((path) => stylesOf(BUILT.text(path))));
  const styles = [...shipped('.css').map((path) => BUILT.text(path)), ...written];
  expect(styles.length).toBeGreaterThan(20);
  const found = new Set([
    ...styles.flatMap(newerStylesIn),
    ...newerMarksIn(BUILT.pages.map((path) => BUILT.text(path))),
  ]);
  const lacked = [...found].filter((use) => !Object.hasOwn(LACKED, thing(use)));
  expect(lacked).toEqual([]);
  const used = new Set([...found].map(thing));
  expect(Object.keys(LACKED).filter((use) => !used.has(use))).toEqual([]);
});
