/** What can be said of a claim: the finding, three checks, and one sentence to publish. */
import { writeBreak, knownBreak } from '$lib/words/es/breaks';
import { writeMonth, writeWindow } from '$lib/words/es/dates';
import { writeChange, writeCount } from '$lib/words/es/numbers';
import { writeChance } from './chance';
import type { MonthWindow } from '$lib/stats/completeness';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Checked, Held, Unheld } from '../../answers/checkClaim';
import type { Compared, ClaimVerdict } from '../../answers/compareCounts';
import type { Crossed } from '../../answers/windows';
import type { Claim, Counts } from '../../claim';

const NBSP = '\u00a0';

/** «una baja de 70 %», «un alza de 4.5 %», «sin cambio» */
export function moveOf({ before, after }: Counts): string {
  if (before === after) return 'sin cambio';
  if (before === 0) return 'un alza desde cero';
  const size = sizeOf(Math.abs((after - before) / before) * 100);
  return after < before ? `una baja de ${size}` : `un alza de ${size}`;
}

const sizeOf = (percent: number, decimals = percent < 10 ? 1 : 0): string =>
  `${percent.toFixed(decimals).replace(/\.0$/, '')}${NBSP}%`;

/** «baja de 85 %», as it was said. */
export function saidChange(change: PrintedChange): string {
  const { percent } = change;
  return percent === 0 ? 'sin cambio' : `${percent < 0 ? 'baja' : 'alza'} de ${saidSize(change)}`;
}

/** «una baja de 85 %», «un alza de 9.8 %», «ningún cambio» */
export function aSaidChange(change: PrintedChange): string {
  const { percent } = change;
  return percent === 0 ? 'ningún cambio' : `${percent < 0 ? 'una' : 'un'} ${saidChange(change)}`;
}

const saidSize = ({ percent, decimals }: PrintedChange): string =>
  `${Math.abs(percent).toFixed(decimals)}${NBSP}%`;

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

export interface Check {
  readonly kind: 'datos' | 'azar' | 'propias' | 'vista';
  readonly question: string;
  readonly answer: string;
  readonly why: string;
}

/** Does it agree, is it beyond chance, what could have been seen. */
export function claimChecks(checked: Checked): readonly Check[] {
  return [
    agreementCheck(checked),
    chanceCheck(checked),
    ownCheck(checked),
    seenCheck(checked),
  ].flatMap((check) => check ?? []);
}

function agreementCheck({ agreement, held, claim, ownPrinting, said }: Checked): Check | null {
  const question = '¿Cuadra con los datos?';
  if (held === null || agreement === null) {
    if (said === null || claim.change === null) return null;
    return ownPrinting === null
      ? {
          kind: 'datos',
          question: '¿Cuadra consigo misma?',
          answer: 'No.',
          why: `De ${writeCount(said.before)} a ${writeCount(said.after)} hay ${moveOf(said)}.`,
        }
      : {
          kind: 'datos',
          question: '¿Cuadra consigo misma?',
          answer: 'Sí.',
          why: `Las cuentas dan ${aSaidChange(claim.change)}.`,
        };
  }
  const counted = `${held.series.corto}: ${writeCount(held.counts.before)} y ${writeCount(held.counts.after)}, ${moveOf(held.counts)}.`;
  switch (agreement) {
    case 'cuadra':
      return { kind: 'datos', question, answer: 'Sí.', why: counted };
    case 'cuadra_corte':
      return {
        kind: 'datos',
        question,
        answer: 'Casi.',
        why: `Sólo si se cortan los decimales. ${counted}`,
      };
    case 'no_cuadra':
      return { kind: 'datos', question, answer: 'No.', why: counted };
    case 'contrario':
      return { kind: 'datos', question, answer: 'No: es al revés.', why: counted };
  }
}

/** «entre −95 % y +17 %»; without a lower count there is no size. */
export function rangeOf({
  lower,
  upper,
}: {
  readonly lower: number;
  readonly upper: number;
}): string {
  return upper === Infinity
    ? `de ${writeChange(lower)} en adelante`
    : `entre ${writeChange(lower)} y ${writeChange(upper)}`;
}

function chanceCheck({ held, said }: Checked): Check | null {
  const compared = held === null ? said : held.compared;
  const question = '¿Rebasa el azar?';
  if (compared === null) return null;
  const alone = `p = ${writeChance(compared.p)}; el cambio real está ${rangeOf(compared.interval)}.`;
  switch (compared.verdict) {
    case 'sin_casos':
      return {
        kind: 'azar',
        question,
        answer: 'No hay qué comparar.',
        why: 'No hubo casos en ninguno de los dos periodos.',
      };
    case 'azar':
      return { kind: 'azar', question, answer: 'No.', why: alone };
    case 'solas':
      return {
        kind: 'azar',
        question,
        answer: 'Por sus cuentas, sí.',
        why: `${alone} No conocemos su serie: no se sabe cuánto varía sin que nada cambie.`,
      };
    case 'depende':
    case 'aumento':
    case 'baja':
      return { kind: 'azar', question, ...doubted(compared, alone) };
  }
}

const irregularOf = ({ by }: NonNullable<Compared['doubt']>): string =>
  by === 'meses' ? 'los meses' : 'los años';

function doubted({ verdict, doubt }: Compared, alone: string): Pick<Check, 'answer' | 'why'> {
  if (doubt === null) return { answer: 'Sí.', why: alone };
  const by = irregularOf(doubt);
  const opened = `p = ${writeChance(doubt.p)}, ${rangeOf(doubt.interval)}`;
  return verdict === 'depende'
    ? {
        answer: 'Depende.',
        why: `Por sus cuentas, sí: ${alone} Contando lo irregular de ${by}, no: ${opened}.`,
      }
    : { answer: 'Sí.', why: `También contando lo irregular de ${by}: ${opened}.` };
}

/** Of a claim that gives other counts than ours: what those say by themselves. */
function ownCheck({ held, said, claim, agreement, ownPrinting }: Checked): Check | null {
  if (held === null || said === null || said.verdict === 'sin_casos') return null;
  if (claim.change === null && agreement === 'cuadra') return null;
  const { before, after, p, interval, verdict } = said;
  const printed =
    claim.change === null || ownPrinting !== null
      ? ''
      : ` No dan ${aSaidChange(claim.change)}, sino ${moveOf(said)}.`;
  return {
    kind: 'propias',
    question: '¿Y con las cuentas que da?',
    answer: verdict === 'azar' ? 'No rebasa el azar.' : 'Rebasa el puro azar.',
    why: `De ${writeCount(before)} a ${writeCount(after)}: p = ${writeChance(p)}, ${rangeOf(interval)}.${printed}`,
  };
}

function seenCheck({ held }: Checked): Check | null {
  if (held === null || held.seen === null) return null;
  const { atMost, atLeast } = held.seen;
  const doubt = held.compared?.doubt ?? null;
  const from = writeCount(held.counts.before);
  const fall =
    atMost === null
      ? 'ninguna baja'
      : atMost === 0
        ? 'sólo una baja a cero'
        : `sólo una baja a ${writeCount(atMost)} o menos`;
  return {
    kind: 'vista',
    question: '¿Qué se habría podido ver?',
    answer: `De ${from}, ${fall}.`,
    why:
      `O un alza a ${writeCount(atLeast)} o más. Lo demás cabe en el puro azar` +
      `${doubt === null || doubt.irregular.inflation === 1 ? '' : `; contando lo irregular de ${irregularOf(doubt)}, haría falta un cambio mayor`}.`,
  };
}

const isYears = ({ first, last }: MonthWindow): boolean =>
  first.slice(5, 7) === '01' && last.slice(5, 7) === '12';

/** «los mismos meses de 2024», where they are those of the other window; else as any window is written. */
export function otherWindow(window: MonthWindow, other: MonthWindow): string {
  return isAlike(window, other)
    ? `los mismos meses de ${window.first.slice(0, 4)}`
    : writeWindow(window);
}

const isAlike = (window: MonthWindow, other: MonthWindow): boolean =>
  !isYears(window) &&
  window.first.slice(4) === other.first.slice(4) &&
  window.last.slice(4) === other.last.slice(4) &&
  window.first.slice(0, 4) === window.last.slice(0, 4) &&
  other.first.slice(0, 4) === other.last.slice(0, 4);

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

/** Why two periods of one topic are not compared. */
export function whyNot({
  crossed,
  provisional,
  series,
}: Pick<Held, 'crossed' | 'provisional' | 'series'>): string {
  if (crossed !== null) return crossedWords(crossed);
  if (provisional) return `después de ${writeMonth(series.completo)} todavía llegan denuncias`;
  return 'los periodos no son del mismo largo';
}

export function crossedWords(crossed: Crossed): string {
  if (crossed.kind === 'intervencion') return `en uno está ${writeBreak(crossed.id)}`;
  const { rupture } = crossed;
  const { que } = rupture.kind === 'declarada' ? rupture : knownBreak(rupture.id);
  return `en ${writeMonth(rupture.desde)} cambió lo que se cuenta (${que})`;
}
