/** What the map and the list of one view say of all colonias, in words and in marks. */
import type { Preference } from '$old/lib/answers/countingUnit';
import type { Ranking } from '$old/lib/answers/ranking';
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { DataMarks } from '$old/lib/export/dataMarks';
import { periodMark } from '$old/lib/export/periodMark';
import { mapMarks, orderMarks } from '$old/lib/export/rankingMarks';
import type { Measure, View } from '$old/lib/view/view';
import { writePeriod } from '$old/lib/words/es/dates';
import { SMOOTHING_NOTE } from '$old/lib/words/es/measureWords';
import { rateNote, reportsNote } from '$old/lib/words/es/notes';
import { PARTIAL_NOTE, unitLine } from '$old/lib/words/es/unitWords';
import { answersDoubtOf, whichDepend } from '$old/lib/words/es/verdicts/divisorVerdict';
import { daggerSentence } from '$old/lib/words/es/verdicts/registryVerdict';
import { figuresWords } from './words/es/figures';
import {
  orderInShort,
  orderVerdict,
  PLACES_NOTE,
  unplacedNote,
} from './words/es/verdicts/orderVerdict';
import { mapHeadline } from './words/es/verdicts/rankingVerdict';
import { roomHeadline } from './words/es/verdicts/roomHeadline';
import { verdictHeadline } from './words/es/verdicts/verdictHeadline';
import { womenDoubtSentence } from './words/es/verdicts/womenDoubtVerdict';

interface FigureTold {
  readonly finding: string;
  /** It in as few words as a room reads; undefined where it has few already, or none. */
  readonly headline?: string | undefined;
  readonly subtitle: string;
  readonly about: DataMarks;
  readonly answer: DataMarks;
  readonly note: string;
}

export interface RankingTold {
  readonly map: FigureTold;
  readonly order: FigureTold;
}

/** Where no column of the list is called by it already. */
const WITH_INTERVAL: ReadonlySet<Measure> = new Set(['tasa', 'suavizada', 'carpetas']);

export function rankingTold(
  view: View,
  { unit: counts, partial }: Preference,
  ranking: Ranking,
): RankingTold {
  const subtitle = `${unitLine(indicatorOf(view.indicador).enFrase, counts, view.medida, view.divisor)}, ${writePeriod(view.periodo)}`;
  const about = {
    indicator: view.indicador,
    unit: counts.fuente,
    period: periodMark(view.periodo),
  };
  const partialNote = partial ? PARTIAL_NOTE : null;
  const depending = differing(ranking);
  const ordered = orderMarks(ranking);
  return {
    map: {
      finding:
        view.medida === 'veredicto'
          ? verdictHeadline(ranking, indicatorOf(view.indicador).enFrase)
          : mapHeadline(ranking),
      headline: view.medida === 'veredicto' ? roomHeadline(ranking) : undefined,
      subtitle,
      about,
      answer: mapMarks(ranking),
      note: joined([
        partialNote,
        mapNote(view, counts),
        whichDepend(depending),
        answersDoubtOf(depending),
        daggerSentence(ranking),
      ]),
    },
    order: {
      finding: orderVerdict(ranking),
      headline: orderInShort(ranking),
      subtitle: WITH_INTERVAL.has(view.medida) ? figuresWords.withInterval(subtitle) : subtitle,
      about: { ...about, without: ordered.without },
      answer: ordered,
      note: joined([partialNote, orderNote(ranking)]),
    },
  };
}

/** Those of which something is claimed that the other divisor does not say, in the order of the list. */
const differing = ({ colonias }: Ranking) =>
  colonias.flatMap(({ nombre, depends, byDivisor }) =>
    depends && byDivisor !== null ? [{ nombre, byDivisor }] : [],
  );

const joined = (sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null).join(' ');

function mapNote({ medida, divisor }: View, counts: Preference['unit']): string {
  if (medida === 'carpetas') return reportsNote(counts);
  const note = rateNote(counts, divisor);
  return medida === 'tasa' || medida === 'veredicto' ? note : `${SMOOTHING_NOTE} ${note}`;
}

const orderNote = (ranking: Ranking) =>
  joined([
    PLACES_NOTE,
    unplacedNote(ranking),
    womenDoubtSentence(ranking.womenDoubt),
    reportsNote(ranking.counts),
  ]);
