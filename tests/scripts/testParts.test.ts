import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  browserTests,
  PARTS,
  reportFile,
  testPart,
  SUITES,
  testFiles,
  type Part,
} from '../../scripts/lib/test-parts.mjs';

describe('a browser test', () => {
  /** As Playwright chooses by `grep` and `grepInvert`. */
  const runs = (part: Part, project: 'desktop' | 'phone', title: string) => {
    const { grep = [/./], grepInvert } = browserTests(part, project);
    return grep.some((words) => words.test(title)) && grepInvert?.test(title) !== true;
  };
  const partsOf = (project: 'desktop' | 'phone', title: string) =>
    PARTS.filter((part) => runs(part, project, title));

  test.each([
    ['home.spec.ts says so', ['gate'], []],
    ['home.spec.ts is tapped @touch', ['gate'], ['rest']],
    ['home.spec.ts is tapped in the tenth colonia @touch @all', ['rest'], ['rest']],
    ['home.spec.ts is tapped, and fits @touch @phone', ['gate'], ['gate']],
    ['home.spec.ts fits its width @phone', ['gate'], ['gate']],
    ['home.spec.ts fits its width\nof two lines @phone', ['gate'], ['gate']],
    ['home.spec.ts has no axe violation, dark @all', ['rest'], []],
    ['home.spec.ts fits its width in the tenth colonia @phone @all', ['rest'], ['rest']],
    ['home.spec.ts fits its width in the tenth colonia @all @phone', ['rest'], ['rest']],
    ['home.all.spec.ts fits its width @phone', ['rest'], ['rest']],
    ['home.spec.ts @phones @allowed @touched', ['gate'], []],
  ])('«%s» is in one part at each width', (title, desktop, phone) => {
    expect([partsOf('desktop', title), partsOf('phone', title)]).toEqual([desktop, phone]);
  });

  test('is chosen by nothing where no part is asked for', () => {
    expect(browserTests(undefined, 'desktop')).toEqual({});
  });

  test.each([
    ['home.spec.ts says so', false],
    ['home.spec.ts has no axe violation, dark @all', false],
    ['home.spec.ts fits its width @phone', true],
    ['home.spec.ts is tapped @touch @all', true],
  ])('«%s» is on the phone: %s', (title, expected) => {
    const { grep = [] } = browserTests(undefined, 'phone');
    expect(grep.some((words) => words.test(title))).toBe(expected);
  });
});

test('each part of each suite leaves its report in a place of its own', () => {
  const files = [undefined, ...PARTS].flatMap((part) =>
    SUITES.map((suite) => reportFile(part, suite)),
  );
  expect(new Set(files).size).toBe(9);
});

describe('a file of Vitest', () => {
  const FILES = [
    'tests/lib/one.test.ts',
    'tests/lib/many.all.test.ts',
    'tests/site/pages.test.ts',
    'tests/site/code.all.test.ts',
    'tests/e2e/odd.test.ts',
  ];
  const filesOf = (part: Part | undefined, suite: 'units' | 'site') => {
    const { include, exclude } = testFiles(part, suite);
    const matches = (file: string, globs: readonly string[]) =>
      globs.some((glob) => matchesGlob(file, glob));
    return FILES.filter((file) => matches(file, include) && !matches(file, exclude));
  };

  test.each([
    ['gate', 'units', ['tests/lib/one.test.ts']],
    ['rest', 'units', ['tests/lib/many.all.test.ts']],
    [undefined, 'units', ['tests/lib/one.test.ts', 'tests/lib/many.all.test.ts']],
    ['gate', 'site', ['tests/site/pages.test.ts']],
    ['rest', 'site', ['tests/site/code.all.test.ts']],
    [undefined, 'site', ['tests/site/pages.test.ts', 'tests/site/code.all.test.ts']],
  ] as const)('is in one part of one suite: %s of %s', (part, suite, expected) => {
    expect(filesOf(part, suite)).toEqual(expected);
  });
});

test('the variable names a part, or none for all; anything else is refused', () => {
  expect(['gate', 'rest', '', undefined].map((asked) => testPart({ ATLAS_TESTS: asked }))).toEqual([
    'gate',
    'rest',
    undefined,
    undefined,
  ]);
  expect(() => testPart({ ATLAS_TESTS: 'todas' })).toThrow(
    '«todas» no es una parte de las pruebas: las partes son gate y rest.',
  );
});
