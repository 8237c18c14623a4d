/** The headline of the home page. */
import type { AnsweredChange, Change } from '$lib/answers/change';
import { writeList } from '../list';
import { writeChangeSize } from '../numbers';

export interface HeadlineChange {
  /** The indicator after «carpetas por». */
  readonly enFrase: string;
  readonly change: Change;
}

/**
 * Names what changed beyond chance, the surest first; says so when nothing did.
 * The changes are of the last twelve complete months against the twelve before.
 */
export function headlineSentence(changes: readonly HeadlineChange[]): string {
  const beyond = changes
    .flatMap(({ enFrase, change }) =>
      change.verdict === 'aumento' || change.verdict === 'baja' ? [{ enFrase, change }] : [],
    )
    .toSorted((a, b) => a.change.p - b.change.p);
  if (beyond.length === 0) {
    return changes.some(({ change }) => change.verdict === 'azar')
      ? 'En el último año completo no hay un cambio que el azar no pueda explicar'
      : 'Con lo publicado no se puede decir qué cambió en el último año completo';
  }
  const clauses = beyond.map(({ enFrase, change }, index) => {
    const subject = index === 0 ? 'las carpetas por' : 'las de';
    return `${moved(change)} ${subject} ${enFrase}`;
  });
  const sentence = writeList(clauses);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}, más de lo que explica el azar`;
}

function moved({ verdict, ratio }: AnsweredChange): string {
  const verb = verdict === 'aumento' ? 'aumentaron' : 'bajaron';
  return Number.isFinite(ratio) ? `${verb} ${writeChangeSize(ratio)}` : verb;
}
