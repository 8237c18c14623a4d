/** Changes asked about at once: which are beyond chance when all the questions are counted. */
import { dispersedP } from '$lib/stats/dispersedP';
import { holm } from '$lib/stats/holm';
import {
  ALPHA,
  type AnsweredChange,
  type Change,
  type ChangeVerdict,
  type UnansweredChange,
} from '$lib/answers/change';

/** `p` and `interval` are of the comparison alone; the verdict, of all that were asked together. */
export interface JudgedChange extends AnsweredChange {
  /** Variance ÷ mean of the counts at a constant level, as the series of the subject tells; 1 where none does. */
  readonly dispersion: number;
  /** Opened by the dispersion, then Holm-corrected over the family. */
  readonly adjustedP: number;
  /** What it would be called if nothing else had been asked. */
  readonly alone: ChangeVerdict;
}

export interface Question<Subject> {
  readonly subject: Subject;
  readonly change: Change;
  /** At least 1, which is Poisson; 1 unless given. */
  readonly dispersion?: number;
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
 * The family of all that was asked: Holm, so that 95 times in 100 no chance difference is called real. The
 * exact tests take the counts as Poisson; where a subject's own series varies more, its p says so first.
 * @throws RangeError if a dispersion is under 1
 */
export function judgeTogether<Subject>(
  questions: readonly Question<Subject>[],
): ChangeFamily<Subject> {
  const tested = questions.flatMap(({ subject, change, dispersion = 1 }) =>
    change.verdict === 'sin_respuesta' ? [] : [{ subject, change, dispersion }],
  );
  const adjusted = holm(tested.map(({ change, dispersion }) => dispersedP(change.p, dispersion)));
  const judged = tested.map(({ subject, change, dispersion }, index): Judged<Subject> => {
    const adjustedP = adjusted[index] ?? 1;
    const verdict = adjustedP < ALPHA ? change.verdict : 'azar';
    return {
      subject,
      change: { ...change, verdict, dispersion, adjustedP, alone: change.verdict },
    };
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

/** Smallest p first, opened by the dispersion: the corrected one follows the same order, but for the ties that it makes. */
function byStrength<Subject>(
  { change: a }: Judged<Subject>,
  { change: b }: Judged<Subject>,
): number {
  const difference = dispersedP(a.p, a.dispersion) - dispersedP(b.p, b.dispersion);
  return difference || sizeOf(b) - sizeOf(a);
}

function sizeOf({ ratio }: AnsweredChange): number {
  return Math.abs(Math.log(ratio));
}
