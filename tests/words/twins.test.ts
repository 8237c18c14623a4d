/// <reference types="vite/client" />
/** The words of a room are a value of one type, which the words of another language have too. */
import { describe, expect, test } from 'vitest';
import { figureFrameWords } from '$lib/words/es/figureFrame';
import type { indicatorNavWords } from '$lib/words/es/indicatorNav';
import { trendWords } from '$lib/words/es/trend';
import { pageWords } from '$features/clusters/words/es/page';

/** Invented twins: they need be of the type of the Spanish words, and nothing else. */
const ENGLISH = {
  figureFrame: {
    caution: 'Mind:',
    cautions: 'Mind: what may be misread',
    how: 'How it is known',
    asTable: { heard: 'See as a ', seen: 'table' },
    download: { seen: 'Download', heard: (finding) => ` the data or the picture of “${finding}”` },
    numbersOnly: 'Without a connection only the numbers can be had, as CSV.',
    query: { heard: 'See the ', seen: 'query' },
    queryLink: { seen: 'Link to this query', heard: (finding) => `, that of “${finding}”` },
    openQuery: {
      seen: (place, all) => (all === 1 ? 'Open in SQL' : `Open ${place} of ${all} in SQL`),
    },
    permalink: { seen: 'Link', heard: (finding) => ` for good to “${finding}”` },
    undrawn: 'This figure could not be drawn.',
    project: { seen: 'Project', heard: (finding) => ` “${finding}” alone on the screen` },
  } satisfies typeof figureFrameWords,
  indicatorNav: { label: 'Indicator' } satisfies typeof indicatorNavWords,
  clusters: {
    ...pageWords,
    // Its links stand in the order of its own language.
    elsewhere: [
      { link: 'peers', text: 'Among the boroughs of the city' },
      ' and ',
      { link: 'trend', text: 'over time' },
      ' the whole borough is told of.',
    ],
  } satisfies typeof pageWords,
};

// @ts-expect-error A twin that lacks a sentence does not compile.
const lacking: typeof indicatorNavWords = {};

// @ts-expect-error Nor does one whose sentence takes what it is not given.
const asking: (typeof trendWords)['expected'] = (about: number) => String(about);

test('a twin speaks through the same members', () => {
  expect(ENGLISH.figureFrame.download.heard('Cases')).toContain('Cases');
  expect(Object.keys(ENGLISH.figureFrame)).toEqual(Object.keys(figureFrameWords));
  expect(lacking).not.toHaveProperty('label');
  expect(asking).not.toBe(trendWords.expected);
});

/** Where words hold something else than text, numbers, lists of them and functions. */
function notWords(value: unknown, path: string): readonly string[] {
  if (['string', 'number', 'boolean', 'function'].includes(typeof value) || value === null) {
    return [];
  }
  const isPlain =
    Array.isArray(value) ||
    (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  return isPlain
    ? Object.entries(value).flatMap(([name, part]) => notWords(part, `${path}.${name}`))
    : [path];
}

describe('every module of words', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
    '../../src/**/words/{en,es,fr}/**/*.ts',
    { eager: true },
  );

  test('is found', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(80);
  });

  test('holds text and functions, and nothing of a screen', () => {
    expect(
      Object.entries(modules).flatMap(([path, words]) =>
        Object.entries(words).flatMap(([name, value]) => notWords(value, `${path}: ${name}`)),
      ),
    ).toEqual([]);
  });

  test('has no empty sentence', () => {
    const empty = Object.entries(modules).flatMap(([path, words]) =>
      Object.entries(words).flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() === '' ? [`${path}: ${name}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });
});
