/** One sentence on a claim, to publish. */
import { writeWindow } from '$lib/words/es/dates';
import { writeCount, writeChange } from '$lib/words/es/numbers';
import { writeChance } from './chance';
import type { MonthWindow } from '$lib/stats/completeness';
import type { Checked } from '../../answers/checkClaim';
import type { Compared } from '../../answers/compareCounts';
import { moveOf, rangeOf, otherWindow, isYears, isAlike } from './claimMoves';
import { whyNot } from './notCompared';

/** «En 2025», «De enero a julio de 2025»; of the window said after another: «en los mismos meses de 2024». */
function inOrOf(window: MonthWindow, other?: MonthWindow): string {
  if (other === undefined) return isYears(window) ? 'En' : 'De';
  return isYears(window) || isAlike(window, other) ? 'en' : 'de';
}

/** The strongest sentence that the data bear, to publish as it is; null where they bear none. */
export function claimSentence({ held, said }: Checked, place: string): string | null {
  if (held === null) {
    if (said === null) return null;
    const { before, after, verdict, p, interval } = said;
    if (verdict === 'sin_casos') return null;
    const passed = `De ${writeCount(before)} a ${writeCount(after)} hay ${moveOf(said)}`;
    return verdict === 'azar'
      ? `«${passed}; con esas cuentas, la diferencia puede ser azar (p = ${writeChance(p)}).»`
      : `«${passed}, más de lo que da el puro azar: el cambio está ${rangeOf(interval)} (p = ${writeChance(p)}).»`;
  }
  const { windows, counts, series, topic, compared } = held;
  const [before, after] = [otherWindow(windows.before, windows.after), writeWindow(windows.after)];
  const [since, until] = [inOrOf(windows.before, windows.after), inOrOf(windows.after)];
  const { una, varias } = series.unidad;
  const link = varias === 'carpetas' ? 'por' : 'de';
  const many = (n: number): string =>
    n === 1 && una !== null ? `1 ${una}` : `${writeCount(n)} ${varias}`;
  const told = `${until} ${after}, ${articleOf(series.corto)} contó ${many(counts.after)} ${link} ${topic.enFrase} en ${place}; ${since} ${before}, ${writeCount(counts.before)}.`;
  if (compared === null) return `«${told} No son comparables: ${whyNot(held)}.»`;
  return `«${told} ${judgement(compared)}»`;
}

const articleOf = (corto: string): string => (corto === 'FGJ' ? 'la Fiscalía' : `el ${corto}`);

function judgement({ verdict, before, after, p, interval, doubt, ratio }: Compared): string {
  if (verdict === 'sin_casos') return 'No hubo casos que comparar.';
  if (before === after) return 'Son los mismos.';
  const fewer = after < before ? 'Son menos' : 'Son más';
  const few = Math.max(before, after) < FEW ? 'con números tan pequeños ' : '';
  switch (verdict) {
    case 'azar':
      return `${fewer}, pero ${few}la diferencia puede ser azar (p = ${writeChance(p)}).`;
    case 'depende':
      return `${fewer}, pero la serie es tan irregular que la diferencia puede ser azar (p = ${writeChance(doubt?.p ?? p)}).`;
    default:
      return `${fewer}, y la diferencia va más allá del azar: ${ratio === null ? '' : `${writeChange(ratio)}, `}${rangeOf(doubt?.interval ?? interval)}.`;
  }
}

/** Below this a count is one of few. */
const FEW = 20;
