/** Of a claim: does it agree, is it beyond chance, what could have been seen. */
import { writeCount } from '$lib/words/es/numbers';
import { writeChance } from './chance';
import type { Checked } from '../../answers/checkClaim';
import type { Compared } from '../../answers/compareCounts';
import { moveOf, aSaidChange, rangeOf } from './claimMoves';

export interface Check {
  readonly kind: 'datos' | 'azar' | 'propias' | 'vista';
  readonly question: string;
  readonly answer: string;
  readonly why: string;
}

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
