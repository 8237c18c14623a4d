/** The finding on a change: at most sixteen words, and no side taken where registers disagree. */
import { writeCount } from '$lib/words/es/numbers';
import type { Checked, Held } from '../../answers/checkClaim';
import type { ClaimVerdict } from '../../answers/compareCounts';
import type { Counts } from '../../claim';
import type { Topic } from '../../topics';
import { moveOf } from './claimMoves';

const TAILS: Readonly<Record<ClaimVerdict, string>> = {
  aumento: ', más de lo que suele variar',
  baja: ', más de lo que suele variar',
  azar: ', que cabe en lo que suele variar',
  solas: ', más de lo que da el puro azar',
  pocas: ': muy pocos para decirlo',
  sin_casos: '',
};

export function claimHeadline(checked: Checked): string {
  const { held, said } = checked;
  if (held !== null) return heldHeadline(checked, held);
  if (said === null) return '';
  return `De ${pairText(said)} hay ${moveOf(said)}${said.verdict === 'azar' ? ', que puede ser azar' : TAILS[said.verdict]}`;
}

const pairText = ({ before, after }: Counts): string =>
  `${writeCount(before)} a ${writeCount(after)}`;

function heldHeadline({ said }: Checked, held: Held): string {
  const { counts, compared, crossed, provisional, series } = held;
  const isOther = said !== null && (said.before !== counts.before || said.after !== counts.after);
  if (crossed !== null) return `De ${pairText(counts)}, en periodos que no se comparan`;
  if (provisional) return `De ${pairText(counts)}, y faltan denuncias por llegar`;
  if (compared === null) return `De ${pairText(counts)}, en periodos de distinto largo`;
  if (isOther && compared.verdict === 'pocas') {
    return `De ${pairText(said)}, o de ${pairText(counts)}: muy pocos para decirlo`;
  }
  if (isOther && said.after === counts.after) {
    return `Lo dicho parte de ${writeCount(said.before)}; ${articleOf(series.corto)}, de ${writeCount(counts.before)}`;
  }
  if (isOther) {
    return `Lo dicho cuenta ${writeCount(said.after)}; ${articleOf(series.corto)}, ${writeCount(counts.after)}`;
  }
  const other = held.others.find((each) => isTurned(each.counts, counts));
  if (other !== undefined && compared.verdict !== 'pocas') {
    return `${capital(articleOf(series.corto))} va de ${pairText(counts)}; ${articleOf(other.series.corto)}, de ${pairText(other.counts)}`;
  }
  return compared.verdict === 'pocas'
    ? `De ${pairText(counts)}${TAILS.pocas}`
    : `De ${pairText(counts)}: ${moveOf(counts)}${TAILS[compared.verdict]}`;
}

/** Whether one goes up and the other down. */
export const isTurned = (one: Counts, other: Counts): boolean =>
  (one.after - one.before) * (other.after - other.before) < 0;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether one register alone counts it here: nothing stands beside its counts. */
export const isOfOneRegister = ({ series }: Pick<Topic, 'series'>): boolean =>
  series.every(({ corto }) => corto === series[0]?.corto);

/** A register as a sentence names it. */
export const articleOf = (corto: string): string =>
  corto === 'FGJ' ? 'la Fiscalía' : `el ${corto}`;
