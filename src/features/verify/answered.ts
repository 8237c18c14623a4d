/** One claim of a text with all that the page says of it. */
import type { Answer, Data } from './answers/answer';
import { answerClaim } from './answers/answerClaim';
import { toldChangeOf } from '$lib/answers/change';
import { POISSON } from '$lib/stats/dispersedP';
import { pileUnderChange } from '$lib/words/es/verdicts/pileVerdict';
import type { Checked } from './answers/checkClaim';
import type { ReadClaim } from './claim';
import type { Held } from './held';
import { claimChecks, type Check } from './words/es/claimChecks';
import { claimSentence } from './words/es/claimSentence';
import { outcomeOf, type ClaimOutcome } from './words/es/outcomes';
import { plainAnswer } from './words/es/plainAnswers';
import { refusalHeadline, refusalsOf, type Refusal } from './words/es/refusals';
import { placeName, understoodOf, type UnderstoodWords } from './words/es/understood';
import { claimVerdict } from './words/es/verdict';

export interface Answered {
  readonly read: ReadClaim;
  readonly answer: Answer;
  readonly words: UnderstoodWords;
  readonly headline: string;
  /** Of how few choices of the months its figure comes. */
  readonly chosen: string | null;
  readonly checks: readonly Check[];
  readonly sentence: string | null;
  readonly refusals: readonly Refusal[];
  readonly outcome: ClaimOutcome;
}

export function answered(read: ReadClaim, data: Data): Answered {
  const answer = answerClaim(read, data);
  const topic = data.topics.find(({ id }) => id === read.claim.topic)?.nombre ?? null;
  const words = understoodOf(read, answer, topic, data.alcaldia);
  const refusals = refusalsOf(read, answer);
  const said = saidOf(read, answer, data);
  return {
    read,
    answer,
    words,
    ...said,
    refusals,
    outcome: outcomeOf(answer, words, said.headline),
  };
}

function saidOf(
  { claim }: ReadClaim,
  answer: Answer,
  { alcaldia, held }: Data,
): Pick<Answered, 'headline' | 'chosen' | 'checks' | 'sentence'> {
  if (answer.kind === 'negada') {
    return { headline: refusalHeadline, chosen: null, checks: [], sentence: null };
  }
  const { place } = claim;
  const where = place === null || place.kind === 'alcaldia' ? alcaldia : placeName(place, alcaldia);
  if (answer.kind !== 'cambio') {
    return { ...plainAnswer(answer, where), chosen: null };
  }
  const { finding, chosen } = claimVerdict(answer.checked);
  return {
    headline: finding,
    chosen,
    checks: claimChecks(
      answer.checked,
      place?.kind === 'colonia' ? pileWords(place.nombre, answer.checked, held) : null,
    ),
    sentence: claimSentence(answer.checked, where),
  };
}

/** What depends on many cases at one point of the colonia; null where nothing does. */
function pileWords(nombre: string, { held: found }: Checked, held: Held | null): string | null {
  if (found === null || found.compared === null) return null;
  const { windows, counts, topic, compared } = found;
  const pile = held?.piles.find(
    (each) =>
      each.subject === 'cambio' &&
      each.nombre === nombre &&
      each.indicador === topic.id &&
      each.first === windows.after.first &&
      each.against === windows.before.first,
  );
  if (pile === undefined) return null;
  const irregular = compared.law?.irregular ?? POISSON;
  const change = toldChangeOf(
    { window: windows.before, n: counts.before },
    { window: windows.after, n: counts.after },
    irregular,
  );
  return pileUnderChange(pile, change);
}
