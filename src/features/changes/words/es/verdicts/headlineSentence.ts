/** The headline of the home page. */
import type { AnsweredChange, Change } from '$lib/answers/change';
import { UNSTABLE_BELOW } from '$lib/answers/ranking';
import { writeList } from '$lib/words/es/list';
import { writeChangeSize, writeCount } from '$lib/words/es/numbers';

export interface HeadlineChange {
  /** The indicator after «carpetas por». */
  readonly enFrase: string;
  /** With the verdict that it has among all that were asked together. */
  readonly change: Change;
}

/** More than these make no headline: the surest is named, the figure tells the others. */
const MAX_NAMED = 3;

/**
 * Names what changed beyond chance, the surest first, and says that nothing else did.
 * The changes are of the last twelve complete months against the twelve before, of the whole alcaldía.
 */
export function headlineSentence(changes: readonly HeadlineChange[]): string {
  const beyond = changes
    .flatMap(({ enFrase, change }) =>
      change.verdict === 'aumento' || change.verdict === 'baja' ? [{ enFrase, change }] : [],
    )
    .sort((a, b) => a.change.p - b.change.p);
  if (beyond.length === 0) {
    return changes.some(({ change }) => change.verdict === 'azar')
      ? 'En el último año completo no hay, en toda la alcaldía, un cambio que el azar no pueda explicar'
      : 'Con lo publicado no se puede decir qué cambió en el último año completo';
  }
  const clauses = beyond
    .slice(0, beyond.length > MAX_NAMED ? 1 : MAX_NAMED)
    .map(({ enFrase, change }, index) => moved(change, enFrase, index === 0));
  const many =
    beyond.length === 1
      ? 'En el último año completo sólo un cambio de toda la alcaldía va más allá del azar'
      : `En el último año completo ${beyond.length} cambios de toda la alcaldía van más allá del azar`;
  const surest = beyond.length > MAX_NAMED ? '; el más seguro' : '';
  return `${many}${surest}: ${writeList(clauses)}`;
}

/** «aumentaron 10 % las carpetas por violencia familiar», «bajaron de 22 a 5 las de violación» */
function moved(
  { verdict, ratio, counts }: AnsweredChange,
  enFrase: string,
  first: boolean,
): string {
  const verb = verdict === 'aumento' ? 'aumentaron' : 'bajaron';
  const { before, after } = counts;
  // Of so few, a percentage would sound larger than the cases are.
  const few = Math.min(before, after) < UNSTABLE_BELOW;
  const size = few ? `de ${writeCount(before)} a ${writeCount(after)}` : writeChangeSize(ratio);
  return `${verb} ${size} ${first ? 'las carpetas por' : 'las de'} ${enFrase}`;
}
