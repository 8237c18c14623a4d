/** Changes asked about at once: which are beyond chance when all the questions are counted. */
import { smallestSeen, type SmallestSeen } from '$old/lib/answers/smallestSeen';
import { holm } from '$old/lib/stats/holm';
import {
  RELEASE_ALPHA,
  type AnsweredChange,
  type Change,
  type ChangeVerdict,
  type UnansweredChange,
} from '$old/lib/answers/change';

/** `p` and `interval` are of the comparison alone; the verdict, of all that were asked together. */
export interface JudgedChange extends AnsweredChange {
  /** Holm-corrected over the family. */
  readonly adjustedP: number;
  /** What it would be called if nothing else had been asked. */
  readonly alone: ChangeVerdict;
  /** What would have been seen, asked among all; null where the question does not tell how it would be compared. */
  readonly seen: SmallestSeen | null;
}

export interface Question<Subject> {
  readonly subject: Subject;
  readonly change: Change;
  /** The change, had the count after been another. */
  readonly compare?: (after: number) => Change;
}

export interface Judged<Subject> {
  readonly subject: Subject;
  readonly change: JudgedChange;
}

interface Unanswered<Subject> {
  readonly subject: Subject;
  readonly change: UnansweredChange;
}

export interface ChangeFamily<Subject> {
  /** Strongest first: smallest corrected p, then the larger move. */
  readonly beyond: readonly Judged<Subject>[];
  /** As asked. */
  readonly within: readonly Judged<Subject>[];
  /** As asked; they are no part of the correction. */
  readonly unanswered: readonly Unanswered<Subject>[];
}

/**
 * The family of all that was asked: Holm, so that 98 times in 100 no chance difference of one release is called
 * real, and 95 in 100 none of a year of them.
 */
export function judgeTogether<Subject>(
  questions: readonly Question<Subject>[],
): ChangeFamily<Subject> {
  const tested = questions.flatMap(({ subject, change, compare }) =>
    change.verdict === 'sin_respuesta' ? [] : [{ subject, change, compare }],
  );
  const adjusted = holm(tested.map(({ change }) => change.p));
  // Holm's first step, the hardest: a lone change among others that are none.
  const level = RELEASE_ALPHA / tested.length;
  const judged = tested.map(({ subject, change, compare }, index): Judged<Subject> => {
    const adjustedP = adjusted[index] ?? 1;
    const verdict = adjustedP < RELEASE_ALPHA ? change.verdict : 'azar';
    const { before } = change.counts;
    const seen =
      compare === undefined || before === 0 ? null : smallestSeen(before, compare, level);
    return { subject, change: { ...change, verdict, adjustedP, alone: change.verdict, seen } };
  });
  return {
    beyond: judged.filter(({ change }) => change.verdict !== 'azar').sort(byStrength),
    within: judged.filter(({ change }) => change.verdict === 'azar'),
    unanswered: questions.flatMap(({ subject, change }) =>
      change.verdict === 'sin_respuesta' ? [{ subject, change }] : [],
    ),
  };
}

/** How many could be compared: those that the correction counts. */
export function testedIn<Subject>({ beyond, within }: ChangeFamily<Subject>): number {
  return beyond.length + within.length;
}

/** Within chance only because so much was asked at once; strongest first. */
export function nearMisses<Subject>({ within }: ChangeFamily<Subject>): readonly Judged<Subject>[] {
  return within.filter(({ change }) => change.alone !== 'azar').sort(byStrength);
}

/** Smallest p first: the corrected one follows the same order, but for the ties that it makes. */
function byStrength<Subject>(
  { change: a }: Judged<Subject>,
  { change: b }: Judged<Subject>,
): number {
  return a.p - b.p || sizeOf(b) - sizeOf(a);
}

function sizeOf({ ratio }: AnsweredChange): number {
  return Math.abs(Math.log(ratio));
}

/** All that is beyond chance, and of the rest as many as asked. */
export const firstOfFamily = <Subject>(
  { beyond, within, unanswered }: ChangeFamily<Subject>,
  count: number,
): ChangeFamily<Subject> => ({
  beyond,
  within: within.slice(0, count),
  unanswered: unanswered.slice(0, count),
});
