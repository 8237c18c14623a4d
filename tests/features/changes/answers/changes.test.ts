import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHA, naiveChangeOf, RELEASE_ALPHA, type Change } from '$lib/answers/change';
import { smallestSeen } from '$lib/answers/smallestSeen';
import {
  firstOfFamily,
  judgeTogether,
  nearMisses,
  testedIn,
  type ChangeFamily,
  type Question,
} from '$features/changes/answers/changes';

const change = (before: number | null, after: number | null): Change =>
  naiveChangeOf(
    { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
    { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
  );

const ask = (
  ...counts: readonly (readonly [string, number | null, number | null])[]
): readonly Question<string>[] =>
  counts.map(([subject, before, after]) => ({ subject, change: change(before, after) }));

const names = (judged: readonly { readonly subject: string }[]) =>
  judged.map(({ subject }) => subject);

/** Eleven indicators of the real file: twelve months to July 2024 against the twelve before. */
const REAL = ask(
  ['violencia_total', 3718, 3653],
  ['violencia_familiar', 2659, 2551],
  ['violencia_sexual', 1033, 1090],
  ['abuso_sexual', 499, 530],
  ['acoso_sexual', 203, 209],
  ['violacion', 192, 173],
  ['intimidad_sexual', 138, 177],
  ['privacion_libertad_sexual', 1, 1],
  ['violencia_feminicida', 26, 12],
  ['feminicidio', 4, 7],
  ['tentativa_feminicidio', 22, 5],
);

describe('judgeTogether', () => {
  it('keeps of the real eleven the one that eleven questions cannot explain', () => {
    const family = judgeTogether(REAL);
    expect(names(family.beyond)).toEqual(['tentativa_feminicidio']);
    // 2 P(X ≤ 5), X ~ Binomial(27, ½), is 203,168 / 2²⁷; times the eleven asked.
    expect(family.beyond[0]?.change.adjustedP).toBeCloseTo((11 * 203_168) / 2 ** 27, 12);
    expect(family.beyond[0]?.change.p).toBeCloseTo(203_168 / 2 ** 27, 12);
    expect(names(family.within)).toEqual(names(REAL.slice(0, 10)));
    expect(names(nearMisses(family))).toEqual(['intimidad_sexual', 'violencia_feminicida']);
    expect(testedIn(family)).toBe(11);
  });

  it.each([
    ['nothing', [], [], [], []],
    ['a suppressed count', [['a', null, 40]], [], [], ['a']],
    ['no case at all', [['a', 0, 0]], [], [], ['a']],
    ['one within chance', [['a', 100, 104]], [], ['a'], []],
    ['one beyond it', [['a', 1214, 1333]], ['a'], [], []],
    [
      'the same one among three',
      [
        ['a', 1214, 1333],
        ['b', 9, 9],
        ['c', 50, 50],
      ],
      [],
      ['a', 'b', 'c'],
      [],
    ],
    [
      'several, of which the surest comes first',
      [
        ['a', 68, 30],
        ['b', 2000, 2400],
        ['c', 50, 50],
        ['d', null, 3],
      ],
      ['b', 'a'],
      ['c'],
      ['d'],
    ],
  ] as const)('tells %s', (_, counts, beyond, within, unanswered) => {
    const family = judgeTogether(ask(...counts));
    expect([family.beyond, family.within, family.unanswered].map(names)).toEqual([
      beyond,
      within,
      unanswered,
    ]);
  });

  it('claims only below what one release may spend, 0.02, though the change alone passes 0.05', () => {
    // R: poisson.test(c(1330, 1214))$p.value is 0.0226; c(1333, 1214) 0.01936.
    const { within } = judgeTogether(ask(['a', 1214, 1330]));
    expect(within[0]?.change).toMatchObject({ alone: 'aumento', verdict: 'azar' });
    expect(within[0]?.change.p).toBeGreaterThan(0.02);
    expect(within[0]?.change.p).toBeLessThan(0.05);
    expect(judgeTogether(ask(['a', 1214, 1333])).beyond).toHaveLength(1);
  });

  it('counts in the correction only what could be compared', () => {
    const alone = judgeTogether(ask(['a', 1214, 1333]));
    const among = judgeTogether(
      ask(['a', 1214, 1333], ['b', null, 5], ['c', 0, 0], ['d', 3, null]),
    );
    expect(among.beyond).toEqual(alone.beyond);
  });

  it('leaves p and interval as they are, and says what each would be alone', () => {
    const [question] = ask(['a', 138, 177]);
    const { within } = judgeTogether(REAL);
    const judged = within.find(({ subject }) => subject === 'intimidad_sexual')?.change;
    if (question === undefined || question.change.verdict === 'sin_respuesta') throw new Error();
    expect(judged).toEqual({
      ...question.change,
      verdict: 'azar',
      alone: 'aumento',
      adjustedP: judged?.adjustedP,
      seen: null,
    });
    expect(judged?.adjustedP).toBeGreaterThan(ALPHA);
  });
});

describe('what would have been seen', () => {
  it('is told at the level of all that are asked together, and of what says how it would be compared', () => {
    const asked = [138, 203, 400, 500].map((before, place) => ({
      subject: String(place),
      change: change(before, before),
      compare: (after: number) => change(before, after),
    }));
    const seenIn = (questions: readonly Question<string>[]) =>
      judgeTogether(questions).within.map(({ change: { seen } }) => seen);
    const expected = (among: number) =>
      asked
        .slice(0, among)
        .map(({ compare, change: { before } }) =>
          smallestSeen(before.n ?? 0, compare, RELEASE_ALPHA / among),
        );
    expect(seenIn(asked)).toEqual(expected(4));
    expect(seenIn(asked.slice(0, 1))).toEqual(expected(1));
    expect(expected(4)[0]).not.toEqual(expected(1)[0]);
    expect(seenIn(asked.map(({ subject, change: own }) => ({ subject, change: own })))).toEqual(
      asked.map(() => null),
    );
  });
});

const counts = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
const verdictsOf = ({ beyond, within }: ChangeFamily<string>) =>
  new Map(
    [...beyond, ...within].map(({ subject, change: { verdict, adjustedP } }) => [
      subject,
      { verdict, adjustedP },
    ]),
  );
const asked = (pairs: readonly (readonly [number, number])[]) =>
  ask(...pairs.map(([before, after], index) => [`c${index}`, before, after] as const));

describe('whatever is asked', () => {
  it('one comparison more, of nothing that changed, never makes a verdict', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { maxLength: 25 }),
        fc.integer({ min: 1, max: 400 }),
        (pairs, n) => {
          const before = names(judgeTogether(asked(pairs)).beyond);
          const after = names(judgeTogether([...asked(pairs), ...ask(['nada', n, n])]).beyond);
          expect(before).toEqual(expect.arrayContaining(after));
        },
      ),
    );
  });

  it('the order of asking changes no verdict', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { maxLength: 25 }).chain((pairs) => {
          const questions = asked(pairs);
          return fc.tuple(
            fc.constant(questions),
            fc.shuffledSubarray([...questions], { minLength: questions.length }),
          );
        }),
        ([questions, shuffled]) => {
          expect(verdictsOf(judgeTogether(shuffled))).toEqual(verdictsOf(judgeTogether(questions)));
        },
      ),
    );
  });

  it('nothing is called a change that would not be one alone, and the strongest comes first', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 25 }), (pairs) => {
        const { beyond } = judgeTogether(asked(pairs));
        for (const { change: judged } of beyond) {
          expect(judged.verdict).toBe(judged.alone);
          expect(judged.adjustedP).toBeLessThan(ALPHA);
          expect(judged.adjustedP).toBeGreaterThanOrEqual(judged.p);
        }
        const corrected = beyond.map(({ change: { adjustedP } }) => adjustedP);
        expect(corrected).toEqual(corrected.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('firstOfFamily', () => {
  it('keeps all that is beyond chance, and of the rest as many as asked', () => {
    const family = judgeTogether(
      ask(['beyond', 10, 200], ['a', 50, 52], ['b', 50, 52], ['c', 50, 52], ['none', null, 5]),
    );
    const first = firstOfFamily(family, 2);
    expect(first.beyond).toEqual(family.beyond);
    expect(first.beyond).toHaveLength(1);
    expect(names(first.within)).toEqual(['a', 'b']);
    expect(firstOfFamily(family, 0).unanswered).toEqual([]);
    expect(firstOfFamily(family, 9)).toEqual(family);
  });
});

describe('the order of what stands out', () => {
  const told = (subject: string, p: number, ratio: number, verdict: 'aumento' | 'baja') => ({
    subject,
    change: {
      before: { window: { first: '2022-08-01', last: '2023-07-01' }, n: 100 },
      after: { window: { first: '2023-08-01', last: '2024-07-01' }, n: 100 },
      verdict,
      counts: { before: 100, after: 100 },
      ratio,
      interval: { lower: 0.1, upper: 9 },
      p,
      irregular: { inflation: 1, degrees: Infinity },
    },
  });

  it('a p of just two in a hundred is within chance', () => {
    expect(names(judgeTogether([told('a', 0.02, 2, 'aumento')]).within)).toEqual(['a']);
    expect(names(judgeTogether([told('a', 0.0199, 2, 'aumento')]).beyond)).toEqual(['a']);
  });

  it('of the same p the larger move comes first, be it a rise or a fall', () => {
    const family = judgeTogether([
      told('a tenth more', 0.001, 1.1, 'aumento'),
      told('to a third', 0.001, 1 / 3, 'baja'),
      told('the double', 0.001, 2, 'aumento'),
    ]);
    expect(names(family.beyond)).toEqual(['to a third', 'the double', 'a tenth more']);
  });

  it('near misses are told strongest first, whatever the order of asking', () => {
    const nothing = Array.from({ length: 30 }, (_, at) => told(`${at}`, 1, 1, 'baja')).map(
      ({ subject, change: own }) => ({ subject, change: { ...own, verdict: 'azar' as const } }),
    );
    const family = judgeTogether([
      told('weak', 0.04, 2, 'aumento'),
      told('strong', 0.01, 2, 'aumento'),
      ...nothing,
    ]);
    expect(names(nearMisses(family))).toEqual(['strong', 'weak']);
  });
});
