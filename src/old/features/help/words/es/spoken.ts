/** All that the pages of help say, as one value: another language says as much (words/en, words/fr). */
import { lackSentence } from '$old/lib/words/es/lacks';
import { afterRapeWords } from './afterRape';
import { ASK_ROWS, questionWords } from './asks';
import { contactListWords } from './contactList';
import { emergencyWords } from './emergency';
import { HELP_TITLES } from './helpTitles';
import {
  lapseRemark,
  needsSentence,
  REFUGE_WORDS,
  unconfirmedSource,
  verificationWords,
} from './helpWords';
import { movedWords } from './moved';
import { hospitalWords, nearWords } from './near';
import { hoursWords } from './openHours';
import { cardWords, pageWords } from './page';
import { searchWords } from './search';
import { silentWords } from './silent';
import { nearestSentence } from './verdicts/reachVerdict';
import { tonguesWords } from './tongues';
import { whereWords } from './where';

/** What is said to who may not be understood where she calls. */
interface InSpanish {
  readonly told: string;
  /** Before what can be said there. */
  readonly say: string;
  /** In Spanish. */
  readonly phrase: string;
}

const SPOKEN = {
  title: HELP_TITLES.servicios,
  rows: ASK_ROWS,
  question: questionWords,
  list: contactListWords,
  emergency: emergencyWords,
  page: pageWords,
  afterRape: afterRapeWords,
  card: cardWords,
  near: nearWords,
  hospital: hospitalWords,
  where: whereWords,
  tongues: tonguesWords,
  search: searchWords,
  silent: silentWords,
  moved: movedWords,
  refuge: REFUGE_WORDS,
  needsSentence,
  verificationWords,
  unconfirmedSource,
  lapseRemark,
  nearestSentence,
  ...hoursWords,
  noneOfOwn: (place: string) => lackSentence('sin_servicios_propios', place),
};

export type HelpWords = typeof SPOKEN & {
  /** Null where those who answer speak the language of the page. */
  readonly inSpanish: InSpanish | null;
};

export const spanishHelp: HelpWords = { ...SPOKEN, inSpanish: null };
