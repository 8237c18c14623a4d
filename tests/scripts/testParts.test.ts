import { describe, expect, test } from 'vitest';
import {
  browserTests,
  PARTS,
  reportFile,
  testPart,
  unitTestFiles,
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

test('each part of the unit tests leaves its report in a place of its own', () => {
  const files = [undefined, ...PARTS].map((part) => reportFile(part, 'vitest'));
  expect(new Set(files).size).toBe(3);
  expect(unitTestFiles('rest').include).toEqual(['tests/**/*.all.test.ts']);
  expect(unitTestFiles('gate').exclude).toContain('tests/**/*.all.test.ts');
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
