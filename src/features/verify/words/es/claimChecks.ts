/** Of a change: does it agree, is it more than chance, what would have been seen. */
import { writeMonth } from '$lib/words/es/dates';
import { writeChange, writeCount } from '$lib/words/es/numbers';
import type { Checked, Held } from '../../answers/checkClaim';
import { decidingOf, type Compared } from '../../answers/compareCounts';
import { seenByLaw } from '../../answers/seenByLaw';
import { writeChance } from './chance';
import { articleOf, capital, isOfOneRegister, isTurned } from './claimHeadline';
import { aSaidChange, inWindow, moveOf, otherWindow, rangeOf } from './claimMoves';

export interface Check {
  readonly kind: 'datos' | 'azar' | 'vista';
  readonly question: string;
  readonly answer: string;
  readonly why: string;
}

/** @param pile what depends on many cases at one point; null where nothing does */
export function claimChecks(checked: Checked, pile: string | null = null): readonly Check[] {
  return [agreementCheck(checked), chanceCheck(checked, pile), seenCheck(checked)].flatMap(
    (check) => check ?? [],
  );
}

const AGREES = '¿Cuadra?';
const CHANCE = '¿Más que el azar?';
const SEEN = '¿Qué se habría visto?';

function agreementCheck(checked: Checked): Check | null {
  const { held, said, claim, ownPrinting } = checked;
  if (held === null) {
    if (said === null || claim.change === null) return null;
    return {
      kind: 'datos',
      question: AGREES,
      answer: ownPrinting === null ? 'La resta no.' : 'La resta sí.',
      why: `De ${writeCount(said.before)} a ${writeCount(said.after)} hay ${moveOf(said)}. Sin delito no hay con qué cotejarlo.`,
    };
  }
  const { before, after } = held.windows;
  const who = articleOf(held.series.corto);
  const both = `${writeCount(held.counts.after)} ${inWindow(after)} y ${writeCount(held.counts.before)} ${inWindow(before, otherWindow(before, after))}`;
  const counted = isOfOneRegister(held.topic)
    ? `de un solo registro, ${who}: ${both}, ${moveOf(held.counts)}.`
    : `${who} contó ${both}: ${moveOf(held.counts)}.`;
  return {
    kind: 'datos',
    question: AGREES,
    answer: agreementWords(checked),
    why: `${capital(counted)}${otherRegisters(checked, held)}${ownWords(checked)}${otherReading(checked)}`,
  };
}

/** Of registers that go the other way, or print what this one does not. */
const otherRegisters = ({ agreeing }: Checked, { others, counts: own }: Held): string =>
  others
    .filter(({ series, counts }) => series.corto === agreeing || isTurned(counts, own))
    .map(
      ({ series, counts }) =>
        ` ${capital(articleOf(series.corto))}, ${writeCount(counts.after)} y ${writeCount(counts.before)}: ${moveOf(counts)}.`,
    )
    .join('');

function agreementWords(checked: Checked): string {
  const { agreement, agreeing, claim, ownPrinting, said, held, orElse, ofYears } = checked;
  const { asked } = claim;
  if (ofYears !== null && (claim.change === null || ownPrinting !== null)) {
    return `Sí, pero de ${ofYears[0]} y ${ofYears[1]}.`;
  }
  if (asked.kind === 'igual') return deniedWords(asked.denied, held);
  if (orElse && agreement !== 'cuadra') return 'Leído de otro modo, sí.';
  const isOther =
    said !== null &&
    held !== null &&
    (said.before !== held.counts.before || said.after !== held.counts.after);
  if (isOther && claim.change !== null) {
    return ownPrinting === null ? 'Ni la resta ni la cuenta.' : 'La resta sí, la cuenta no.';
  }
  if (agreeing !== null) return `Con ${articleOf(agreeing)}, sí.`;
  const isSplit = held !== null && held.others.some(({ counts }) => isTurned(counts, held.counts));
  const of = (words: string): string =>
    isSplit ? `Con ${articleOf(held.series.corto)}, ${words.toLowerCase()}` : words;
  switch (agreement) {
    case 'cuadra':
      return said !== null && claim.change !== null && ownPrinting === null
        ? 'La cuenta sí, la resta no.'
        : of('Sí.');
    case 'cuadra_corte':
      return of('Casi: sólo si se cortan los decimales.');
    case 'no_cuadra':
      return of('No.');
    case 'contrario':
      return of('No: va al revés.');
    case null:
      return 'No dice cuánto.';
  }
}

function deniedWords(denied: 'baja' | 'alza' | null, held: Held | null): string {
  const verdict = held?.compared?.verdict;
  if (verdict === undefined || verdict === 'sin_casos') return 'No se puede saber.';
  if (verdict === 'pocas') return 'No se puede saber: son muy pocos.';
  const isMoved = verdict === 'aumento' || verdict === 'baja' || verdict === 'solas';
  if (denied === null) return isMoved ? 'No: cambió.' : 'Los datos no dicen otra cosa.';
  return verdict === (denied === 'baja' ? 'baja' : 'aumento')
    ? 'No.'
    : 'Los datos no dicen otra cosa.';
}

/** Of counts that the claim gives: what those come to. */
function ownWords({ said, claim, ownPrinting, held }: Checked): string {
  if (said === null || held === null) return '';
  const isSame = said.before === held.counts.before && said.after === held.counts.after;
  if (isSame && (claim.change === null || ownPrinting !== null)) return '';
  const own = ` De ${writeCount(said.before)} a ${writeCount(said.after)} hay ${moveOf(said)}`;
  return claim.change !== null && ownPrinting === null
    ? `${own}, no ${aSaidChange(claim.change)}.`
    : `${own}.`;
}

function otherReading({ claim: { asked, change } }: Checked): string {
  const orElse = asked.kind === 'cambio' ? asked.orElse : null;
  if (orElse === null || change === null) return '';
  return ` «Veces más» se lee de dos modos: ${writeChange(1 + change.percent / 100)} o ${writeChange(1 + orElse.percent / 100)}.`;
}

function chanceCheck({ held, said }: Checked, pile: string | null): Check | null {
  const compared = held === null ? said : held.compared;
  if (compared === null) return null;
  const found = chanceWords(compared);
  const across = held?.across ?? null;
  const own =
    held !== null &&
    said !== null &&
    said.verdict !== 'pocas' &&
    (said.before !== compared.before || said.after !== compared.after);
  return {
    kind: 'azar',
    question: CHANCE,
    answer: found.answer,
    why:
      found.why +
      (own
        ? ` Con las cuentas que da: ${rangeOf(decidingOf(said).interval)}; por ellas solas, ${rangeOf(said.interval)}.`
        : '') +
      (across === null
        ? ''
        : ` En ${writeMonth(across.desde)} empezó otro registro, que no cambió este delito.`) +
      (pile === null ? '' : ` ${pile}`),
  };
}

function chanceWords(compared: Compared): Pick<Check, 'answer' | 'why'> {
  const { verdict, law, interval, p } = compared;
  const deciding = decidingOf(compared);
  const told = `El cambio está ${rangeOf(deciding.interval)} (p = ${writeChance(deciding.p)})`;
  const by =
    law === null
      ? '.'
      : `, con lo irregular de ${law.by === 'meses' ? 'los meses' : 'los años'}; por las cuentas solas, ${rangeOf(interval)} (p = ${writeChance(p)}).`;
  switch (verdict) {
    case 'sin_casos':
      return {
        answer: 'No hay qué comparar.',
        why: 'No hubo casos en ninguno de los dos periodos.',
      };
    case 'pocas':
      return {
        answer: 'Muy pocos para decirlo.',
        why: 'Con menos de cinco casos al mes se dan las cuentas, y no se dice que subió ni que bajó.',
      };
    case 'solas':
      return {
        answer: 'Por sus cuentas, sí.',
        why: `${told}. No conocemos su serie: no se sabe cuánto varía sin que nada cambie.`,
      };
    case 'azar':
      return { answer: 'No.', why: told + by };
    case 'aumento':
    case 'baja':
      return { answer: 'Sí.', why: told + by };
  }
}

function seenCheck({ held }: Checked): Check | null {
  if (held === null) return null;
  if (held.compared?.verdict === 'pocas') {
    return {
      kind: 'vista',
      question: SEEN,
      answer: 'Nada.',
      why: 'De series tan cortas de casos este sitio no anuncia ningún cambio.',
    };
  }
  if (held.compared === null || held.counts.before === 0) return null;
  const seen = seenByLaw(held.counts.before, held.series, held.windows);
  if (seen === null) return null;
  const { atMost, atLeast } = seen;
  const fall =
    atMost === null
      ? 'ninguna baja'
      : `una baja a ${writeCount(atMost)}${atMost === 0 ? '' : ' o menos'}`;
  return {
    kind: 'vista',
    question: SEEN,
    answer: `Un alza a ${writeCount(atLeast)} o más, o ${fall}.`,
    why: `Partiendo de ${writeCount(held.counts.before)}. Lo demás cabe en lo que la serie suele variar.`,
  };
}
