import { describe, expect, it } from 'vitest';
import {
  due,
  hashOf,
  isEquivalent,
  parseResults,
  resultsOf,
  resultsOfTypes,
  scoreOf,
  shareOf,
} from '../../scripts/mutation/results';

const mutant = (status: string, line: number) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a\n  <= b',
  status,
  location: { start: { line, column: 1 }, end: { line, column: 9 } },
});

const report = JSON.stringify({
  files: {
    'src/a.ts': {
      source: 'a < b',
      mutants: [
        mutant('Killed', 1),
        mutant('Timeout', 2),
        mutant('Survived', 3),
        mutant('NoCoverage', 4),
        mutant('RuntimeError', 5),
        mutant('Ignored', 6),
      ],
    },
  },
});

const survivor = (line: number) => ({ line, mutator: 'EqualityOperator', replacement: 'a <= b' });

describe('what a report tells of a file', () => {
  it('is what was noticed, an endless loop too, and each mutant that was not', () => {
    expect(resultsOf(report)).toEqual({
      'src/a.ts': { hash: hashOf('a < b'), killed: 2, survivors: [survivor(3), survivor(4)] },
    });
  });

  it('is nothing to notice where it has but types, and it is not asked again', () => {
    const sources = new Map([
      ['src/a.ts', 'a < b'],
      ['src/types.ts', 'interface A {}'],
    ]);
    const found = resultsOfTypes(sources, ['src/types.ts']);
    expect(found).toEqual({
      'src/types.ts': { hash: hashOf('interface A {}'), killed: 0, survivors: [] },
    });
    const known = { ...resultsOf(report), ...found };
    expect(due(sources, known)).toEqual({ never: [], changed: [] });
  });

  it('is read back as it was kept, and refused where it is something else', () => {
    const found = resultsOf(report);
    expect(parseResults(JSON.stringify(found))).toEqual(found);
    expect(() => parseResults('{"src/a.ts": {"killed": 1}}')).toThrow('hash');
  });
});

describe('the score', () => {
  const equivalents = [{ ...survivor(3), file: 'src/a.ts', reason: 'both are the same' }];

  it('leaves equivalents out, each by its file, line, mutator and text', () => {
    expect(scoreOf(resultsOf(report), equivalents)).toEqual({
      killed: 2,
      survived: 1,
      equivalent: 1,
    });
    expect(isEquivalent('src/b.ts', survivor(3), equivalents)).toBe(false);
    expect(isEquivalent('src/a.ts', survivor(4), equivalents)).toBe(false);
  });

  it('is the share of those that could be noticed', () => {
    expect(shareOf({ killed: 2, survived: 1, equivalent: 7 })).toBeCloseTo(2 / 3, 12);
    expect(shareOf({ killed: 0, survived: 0, equivalent: 1 })).toBe(1);
  });
});

it('is due of files never measured, and of those whose text has changed since', () => {
  const sources = new Map([
    ['src/a.ts', 'a < b'],
    ['src/b.ts', 'new'],
  ]);
  expect(due(sources, resultsOf(report))).toEqual({ never: ['src/b.ts'], changed: [] });
  expect(due(new Map([['src/a.ts', 'a > b']]), resultsOf(report))).toEqual({
    never: [],
    changed: ['src/a.ts'],
  });
});
