/** Every module of sentences has its cases, and no sentence of any says what none may say. */
import { describe, expect, it } from 'vitest';
import { offencesIn, offencesInHeadline, offencesInSentence } from '../wordRules';
import { KINDS, type VerdictCase, type VerdictCases } from './caseTable';

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');

const MODULES = new Map(
  Object.entries(
    import.meta.glob<Record<string, unknown>>('/src/**/words/es/verdicts/*.ts', { eager: true }),
  ).map(([path, exported]) => [nameOf(path), exported]),
);

const CASES = new Map(
  Object.entries(
    import.meta.glob<VerdictCases>('./cases/*.ts', { eager: true, import: 'cases' }),
  ).map(([path, cases]) => [nameOf(path), cases]),
);

const OFFENCES: Readonly<Record<VerdictCase['form'], (text: string) => string[]>> = {
  sentence: offencesInSentence,
  headline: offencesInHeadline,
  fragment: offencesIn,
};

describe('the table of cases', () => {
  it('has cases of every module of verdicts, and of none that is gone', () => {
    expect(MODULES.size).toBeGreaterThan(0);
    expect([...CASES.keys()].toSorted()).toEqual([...MODULES.keys()].toSorted());
  });
});

describe.each([...CASES])('%s', (name, { doesNotApply, rows }) => {
  const exported = Object.entries(MODULES.get(name) ?? {});

  it.each(KINDS)('has a case that is %s, or says why none can be', (kind) => {
    const covered = rows.some(({ covers }) => covers.includes(kind));
    const excused = (doesNotApply[kind] ?? '').length > 0;
    expect({ covered, excused }).toEqual({ covered: !excused, excused });
  });

  it('has a case of every function it exports', () => {
    const functions = exported.flatMap(([key, value]) =>
      typeof value === 'function' ? [key] : [],
    );
    const asked = [...new Set(rows.map(({ of }) => of))];
    expect(asked.toSorted()).toEqual(functions.toSorted());
  });

  it.each(rows.flatMap(({ of, form, text }) => (text === null ? [] : [[of, form, text] as const])))(
    '%s, a %s: «%s»',
    (_, form, text) => {
      expect(OFFENCES[form](text)).toEqual([]);
    },
  );

  it('has constants that say nothing that none may say', () => {
    const texts = exported.flatMap(([, value]) => textsIn(value));
    expect(texts.flatMap(offencesIn)).toEqual([]);
  });
});

/** Texts in a constant or one level below it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((inner) => typeof inner === 'string');
}
