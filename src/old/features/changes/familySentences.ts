/** What a family of changes says over its figure and under it: the same on every page that tells of it. */
import { nearMisses, testedIn, type ChangeFamily } from './answers/changes';
import type {
  ColoniaAsked,
  ComparableIndicator,
  UncomparableIndicator,
} from './answers/coloniaChanges';
import { indicatorOf, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { writeWindow } from '$old/lib/words/es/dates';
import { writeChange } from '$old/lib/words/es/numbers';
import {
  changesHeadline,
  nearMissSentence,
  uncomparedSentence,
} from './words/es/verdicts/changesVerdict';
import { pileUnder } from '$old/lib/answers/pile';
import type { MarkedText } from '$old/lib/export/dataMarks';
import type { ColoniaName } from '$old/lib/page/facts';
import { doubtSentence } from '$old/lib/words/es/verdicts/registersVerdict';
import { pileUnderChange } from '$old/lib/words/es/verdicts/pileVerdict';
import type { AnsweredColoniaChanges } from './askChanges';
import { doubtMarks, pileMarks } from './dataMarks';
import { changesWords } from './words/es/changes';

export interface FamilySentences {
  readonly finding: string;
  /** Those that only their number keeps within chance; null where there is none. */
  readonly almost: string | null;
}

export function alcaldiaSentences(family: ChangeFamily<IndicatorId>): FamilySentences {
  return sentencesOf(changesWords.where.alcaldia, family, (id) => indicatorOf(id).enFrase);
}

export function coloniaSentences(family: ChangeFamily<ColoniaAsked<ColoniaName>>): FamilySentences {
  return sentencesOf(changesWords.where.colonias, family, ({ indicador, colonia }) =>
    changesWords.inColonia(indicatorOf(indicador).enFrase, colonia.nombre),
  );
}

/** «se compara 2023 con 2022»; indicators published by three years add their own pair. */
export function comparedPeriods(comparable: readonly ComparableIndicator[]): string {
  const pairs = comparable.map(({ pair }) =>
    changesWords.pair(writeWindow(pair.after), writeWindow(pair.before)),
  );
  return changesWords.compared([...new Set(pairs)]);
}

/** Why indicators have no comparison by colonia, a sentence for each reason. */
export function uncomparedSentences(
  uncomparable: readonly UncomparableIndicator[],
): readonly string[] {
  return (['sin_dos_anios', 'sin_dos_trienios', 'no_publicado'] as const).flatMap((reason) => {
    const nombres = uncomparable
      .filter((each) => each.reason === reason)
      .map(({ indicador }) => indicatorOf(indicador).enFrase);
    return nombres.length === 0 ? [] : [uncomparedSentence(nombres, reason)];
  });
}

/** Those that do not stand as they are without the cases of one point, a sentence for each. */
export function pileSentences({
  family,
  piles,
  unit,
}: Pick<AnsweredColoniaChanges, 'family' | 'piles' | 'unit'>): readonly MarkedText[] {
  return [...family.beyond, ...family.within].flatMap(({ subject, change }) => {
    const { indicador, colonia } = subject;
    const pile = pileUnder(piles, { indicador, clave: colonia.clave }, change, unit);
    const text = pile === undefined ? null : pileUnderChange(pile, change, colonia.nombre);
    return pile === undefined || text === null ? [] : [{ text, data: pileMarks(pile, change) }];
  });
}

/** Of which indicators another register does not bear out a change, a sentence for each. */
export function partedSentences<Subject>(
  { unanswered }: Pick<ChangeFamily<Subject>, 'unanswered'>,
  indicatorIn: (subject: Subject) => IndicatorId,
): readonly MarkedText[] {
  const doubts = new Map(
    unanswered.flatMap(({ subject, change }) =>
      change.reason === 'registros' ? [[indicatorIn(subject), change.doubt] as const] : [],
    ),
  );
  return [...doubts].map(([indicador, doubt]) => ({
    text: doubtSentence(doubt),
    data: doubtMarks(indicador, doubt),
  }));
}

function sentencesOf<Subject>(
  where: string,
  family: ChangeFamily<Subject>,
  nameOf: (subject: Subject) => string,
): FamilySentences {
  const tested = testedIn(family);
  return {
    finding: changesHeadline(where, { tested, beyond: family.beyond.length }),
    almost: nearMissSentence(
      nearMisses(family).map(
        ({ subject, change }) => `${nameOf(subject)} (${writeChange(change.ratio)})`,
      ),
      tested,
    ),
  };
}
