/** The headline of the home page. */
import type { AnsweredChange, Change } from '$lib/answers/change';
import type { Elsewhere } from '../../../answers/headline';
import { UNSTABLE_BELOW } from '$lib/answers/ranking';
import { writeMonth } from '$lib/words/es/dates';
import { writeList } from '$lib/words/es/list';
import { writeChange, writeChangeSize, writeCount } from '$lib/words/es/numbers';

export interface HeadlineChange {
  /** The indicator after «carpetas por». */
  readonly enFrase: string;
  /** With the verdict that it has among all that were asked together. */
  readonly change: Change;
  /** The rest of the city in the same windows; null where it is not known. */
  readonly elsewhere: Elsewhere | null;
}

/** More than these make no headline: the surest is named, the figure tells the others. */
const MAX_NAMED = 3;

/**
 * Names what changed beyond chance, the surest first, and says that nothing else did.
 * The changes are of the last twelve complete months against the twelve before, of the whole alcaldía.
 * @param lastMonth of the twelve
 */
export function headlineSentence(changes: readonly HeadlineChange[], lastMonth: string): string {
  const year = `el último año completo, que terminó en ${writeMonth(lastMonth)}`;
  const beyond = changes
    .flatMap(({ enFrase, change, elsewhere }) =>
      change.verdict === 'aumento' || change.verdict === 'baja'
        ? [{ enFrase, change, elsewhere }]
        : [],
    )
    .sort((a, b) => a.change.p - b.change.p);
  if (beyond.length === 0) {
    return changes.some(({ change }) => change.verdict === 'azar')
      ? `En ${year}, no hay en toda la alcaldía un cambio que el azar no pueda explicar`
      : `Con lo publicado no se puede decir qué cambió en ${year}`;
  }
  const clauses = beyond
    .slice(0, beyond.length > MAX_NAMED ? 1 : MAX_NAMED)
    .map(
      ({ enFrase, change, elsewhere }, index) =>
        `${moved(change, enFrase, index === 0)}${besides(elsewhere)}`,
    );
  const many =
    beyond.length === 1
      ? `En ${year}, sólo un cambio de toda la alcaldía va más allá del azar`
      : `En ${year}, ${beyond.length} cambios de toda la alcaldía van más allá del azar`;
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

/** « (en el resto de la ciudad, de 92 a 83)» */
function besides(elsewhere: Elsewhere | null): string {
  if (elsewhere === null) return '';
  const { before, after } = elsewhere;
  const size =
    Math.min(before, after) < UNSTABLE_BELOW
      ? `de ${writeCount(before)} a ${writeCount(after)}`
      : writeChange(after / before);
  return ` (en el resto de la ciudad, ${size})`;
}
