/** One sentence on a claim, to publish. */
import { writeWindow } from '$lib/words/es/dates';
import { writeCount, writeChange } from '$lib/words/es/numbers';
import { writeChance } from './chance';
import type { MonthWindow } from '$lib/stats/completeness';
import type { Checked } from '../../answers/checkClaim';
import { decidingOf, type Compared } from '../../answers/compareCounts';
import { articleOf } from './claimHeadline';
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
    if (said === null || said.verdict === 'sin_casos') return null;
    const { before, after, verdict, p, interval } = said;
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
  const isOther = said !== null && (said.before !== counts.before || said.after !== counts.after);
  const others = isOther
    ? `Lo dicho va de ${writeCount(said.before)} a ${writeCount(said.after)}: son registros distintos. `
    : '';
  if (compared === null) return `«${told} No son comparables: ${whyNot(held)}.»`;
  return `«${others}${told} ${judgement(compared)}»`;
}

function judgement(compared: Compared): string {
  const { verdict, before, after, ratio } = compared;
  if (verdict === 'sin_casos') return 'No hubo casos que comparar.';
  if (before === after) return 'Son los mismos.';
  const fewer = after < before ? 'Son menos' : 'Son más';
  const { interval, p } = decidingOf(compared);
  switch (verdict) {
    case 'pocas':
      return 'Son muy pocos para decir que subieron o que bajaron.';
    case 'azar':
      return `${fewer}, pero la diferencia cabe en lo que suelen variar (${rangeOf(interval)}, p = ${writeChance(p)}).`;
    default:
      return `${fewer}, y la diferencia va más allá del azar: ${ratio === null ? '' : `${writeChange(ratio)}, `}${rangeOf(interval)}.`;
  }
}
