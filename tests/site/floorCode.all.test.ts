/** All that is shipped, dependencies and workers included, keeps to what a browser of the floor has. */
import { expect, test } from 'vitest';
import { newerThanFloorIn } from './kit/newerCode';
import { shipped } from './kit/shipped';
import { BUILT } from './kit/site';

/** By what the rule says: the name alone misleads it, or the code asks before it uses. */
const HARMLESS = [
  // `WebAssembly.Memory.grow`, of DuckDB.
  /Growable SharedArrayBuffer/,
  // `navigator.connection?.saveData`, of SvelteKit.
  /navigator\.connection\(\)/,
  // Of CodeMirror: an observer called `intersection`, and how a field is resized.
  /Set\.prototype\.intersection/,
  /Resizable ArrayBuffer/,
  // It asks for each before it uses it.
  /requestIdleCallback/,
  /navigator\.scheduling\(\)/,
  /Intl\.Segmenter\(\)/,
];

/** It parses megabytes, whatever else the machine does. */
const PATIENCE = 300_000;

test('no program uses what came to browsers later', { timeout: PATIENCE }, () => {
  const programs = shipped('.js');
  expect(programs.length).toBeGreaterThan(50);
  const found = programs.flatMap((path) =>
    newerThanFloorIn(BUILT.text(path))
      .filter((use) => !HARMLESS.some((pattern) => pattern.test(use)))
      .map((use) => `${path}:${use}`),
  );
  expect(found).toEqual([]);
});
