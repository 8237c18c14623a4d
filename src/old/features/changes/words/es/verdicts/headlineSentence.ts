/** What changed beyond chance in the whole alcaldía: the headline of its page, and one line of it elsewhere. */
import type { AnsweredChange, Change } from '$old/lib/answers/change';
import type { Elsewhere } from '../../../answers/headline';
import { UNSTABLE_BELOW } from '$old/lib/answers/ranking';
import { writeMonth } from '$old/lib/words/es/dates';
import { writeList } from '$old/lib/words/es/list';
import { writeChange, writeChangeSize, writeCount } from '$old/lib/words/es/numbers';

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
  const beyond = beyondIn(changes);
  if (beyond.length === 0) {
    return changes.some(({ change }) => change.verdict === 'azar')
      ? `En ${year}, no hay en toda la alcaldía un cambio que el azar no pueda explicar`
      : `Con lo publicado no se puede decir qué cambió en ${year}`;
  }
  const many =
    beyond.length === 1
      ? `En ${year}, sólo un cambio de toda la alcaldía va más allá del azar`
      : `En ${year}, ${beyond.length} cambios de toda la alcaldía van más allá del azar`;
  return `${many}${named(beyond, ({ elsewhere }) => besides(elsewhere))}`;
}

/**
 * «De 7 cambios del último año completo, uno es claro: bajaron de 22 a 5 las carpetas por
 * tentativa de feminicidio.» The same in one line, for who reads something else: where chance is not explained.
 */
export function changesLine(changes: readonly HeadlineChange[]): string {
  const beyond = beyondIn(changes);
  const tested = beyond.length + changes.filter(({ change }) => change.verdict === 'azar').length;
  if (tested === 0)
    return 'Con lo publicado no se puede decir qué cambió en el último año completo.';
  const told = beyond.length === 0 ? '' : named(beyond, () => '');
  if (tested === 1) {
    const falls = beyond.length === 0 ? 'no es claro' : 'es claro';
    return `El único cambio del último año completo que se puede juzgar ${falls}${told}.`;
  }
  return `De ${tested} cambios del último año completo, ${whichOf(beyond.length, tested)}${told}.`;
}

function whichOf(beyond: number, tested: number): string {
  if (beyond === 0) return 'ninguno es claro';
  if (beyond === 1) return 'uno es claro';
  return beyond === tested ? 'todos son claros' : `${beyond} son claros`;
}

interface Beyond extends HeadlineChange {
  readonly change: AnsweredChange;
}

/** The surest first. */
const beyondIn = (changes: readonly HeadlineChange[]): readonly Beyond[] =>
  changes
    .flatMap(({ change, ...told }) =>
      change.verdict === 'aumento' || change.verdict === 'baja' ? [{ ...told, change }] : [],
    )
    .sort((a, b) => a.change.p - b.change.p);

/** «: aumentaron 10 % las carpetas por violencia familiar y bajaron …», or the surest alone. */
function named(beyond: readonly Beyond[], after: (change: Beyond) => string): string {
  const clauses = beyond
    .slice(0, beyond.length > MAX_NAMED ? 1 : MAX_NAMED)
    .map((told, index) => `${moved(told.change, told.enFrase, index === 0)}${after(told)}`);
  const surest = beyond.length > MAX_NAMED ? '; el más seguro' : '';
  return `${surest}: ${writeList(clauses)}`;
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
