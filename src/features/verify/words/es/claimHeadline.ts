/** The finding on a claim: what the data have for it, or why they have nothing. */
import { writeWindow } from '$lib/words/es/dates';
import { writeCount } from '$lib/words/es/numbers';
import type { Checked, Held, Unheld } from '../../answers/checkClaim';
import type { ClaimVerdict } from '../../answers/compareCounts';
import type { Claim, Counts } from '../../claim';
import { moveOf, aSaidChange, saidSize, otherWindow } from './claimMoves';

const TAILS: Readonly<Record<ClaimVerdict, string>> = {
  aumento: ', más allá del azar',
  baja: ', más allá del azar',
  azar: ', que puede ser azar',
  depende: ', que según cómo se mida puede ser azar',
  solas: ', más de lo que da el puro azar',
  sin_casos: '',
};

/** «violencia familiar» counted by one source: «los delitos de violencia familiar», «las carpetas por feminicidio». */
function subjectOf({ series, topic }: Pick<Held, 'series' | 'topic'>): string {
  const { varias } = series.unidad;
  return varias === 'carpetas'
    ? `las carpetas por ${topic.enFrase}`
    : `los ${varias} de ${topic.enFrase}`;
}

export function claimHeadline(checked: Checked): string {
  const { held, unheld, said, claim } = checked;
  if (held !== null) return heldHeadline(checked, held);
  if (said !== null) {
    const { before, after, verdict } = said;
    return `De ${writeCount(before)} a ${writeCount(after)} hay ${moveOf(said)}${TAILS[verdict]}`;
  }
  return unheld === null ? '' : unheldHeadline(unheld, claim);
}

function heldHeadline({ claim, agreement }: Checked, held: Held): string {
  const { windows, counts, compared, crossed, provisional } = held;
  const [before, after] = [writeWindow(windows.before), otherWindow(windows.after, windows.before)];
  const passed = `De ${before} a ${after}, ${subjectOf(held)} pasaron de ${writeCount(counts.before)} a ${writeCount(counts.after)}`;
  if (crossed !== null) return `${passed}, pero esos periodos no se comparan`;
  if (provisional) return `${passed}, pero faltan denuncias por llegar`;
  if (compared === null) return `${passed}, en periodos de distinto largo`;
  return `${passed}: ${moveOf(counts)}${notAsSaid(claim, agreement, counts)}${TAILS[compared.verdict]}`;
}

/** «, no de 85 %»; of what moved the other way, «, no un alza de 9.8 %»; nothing of what agrees. */
function notAsSaid(
  { change }: Claim,
  agreement: Checked['agreement'],
  { before, after }: Counts,
): string {
  if (change === null || (agreement !== 'no_cuadra' && agreement !== 'contrario')) return '';
  const isAlike = agreement === 'no_cuadra' && change.percent !== 0 && before !== after;
  return isAlike ? `, no de ${saidSize(change)}` : `, no ${aSaidChange(change)}`;
}

const ASK_BOTH = 'escribe las dos, la de antes y la de después';

function unheldHeadline(unheld: Unheld, { uncounted }: Claim): string {
  switch (unheld.why) {
    case 'sin_asunto':
      return 'Falta decir de qué delito, o con qué cuentas';
    case 'colonia':
      return 'De una colonia, los meses no se publican, y el feminicidio nunca: aquí no se verifica';
    default:
      return `${notHeld(unheld, uncounted)}: ${ASK_BOTH}`;
  }
}

/** Of a claim that gives its counts, why they are judged alone; null where nothing else was to be had. */
export function whyAlone({ held, unheld, said, claim }: Checked): string | null {
  if (held !== null || unheld === null || said === null || unheld.why === 'sin_asunto') return null;
  return unheld.why === 'colonia'
    ? 'De una colonia, los meses no se publican, y el feminicidio nunca. Se juzgan las cuentas que da.'
    : `${notHeld(unheld, claim.uncounted)}. Se juzgan las que da.`;
}

function notHeld(
  unheld: Exclude<Unheld, { readonly why: 'sin_asunto' | 'colonia' }>,
  uncounted: string | null,
): string {
  switch (unheld.why) {
    case 'no_se_cuenta':
      return `De ${uncounted ?? 'eso'} no tenemos cuentas`;
    case 'otro_lugar':
      return 'Aquí sólo hay cuentas de la alcaldía';
    case 'sin_periodo': {
      const { windows } = unheld;
      if (windows === null) return 'De dos periodos de eso no tenemos cuentas';
      return `De ${writeWindow(windows.before)} y ${otherWindow(windows.after, windows.before)} no tenemos las dos cuentas`;
    }
  }
}
