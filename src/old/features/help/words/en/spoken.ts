/** All that the pages of help say. */
import { titled } from '$old/lib/words/es/siteName';
import { writeDistance, writeMinutes } from '../es/distances';
import type { HelpWords } from '../es/spoken';
import { ASK_ROWS, questionWords } from './asks';
import {
  afterRapeWords,
  cardWords,
  contactListWords,
  emergencyWords,
  lapseRemark,
  needsSentence,
  tonguesWords,
  unconfirmedSource,
  verificationWords,
} from './contacts';
import { hoursWords } from './openHours';
import { movedWords } from './moved';
import { hospitalWords, nearWords, pageWords, whereWords } from './page';
import { searchWords } from './search';
import { silentWords } from './silent';

export const englishHelp: HelpWords = {
  title: titled('Help and telephone numbers'),
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
  refuge: 'A shelter is reached by telephone.',
  inSpanish: {
    told: 'Those who answer speak Spanish; no source says whether they speak English too.',
    say: 'You can say:',
    phrase: 'Necesito ayuda. ¿Hay alguien que hable inglés?',
  },
  needsSentence,
  verificationWords,
  unconfirmedSource,
  lapseRemark,
  nearestSentence: ({ km, minutes, only }) => {
    if (only === 'propia') return 'in this neighbourhood; its exact place is not published';
    if (only !== null) {
      return `in colonia ${only}, about ${Math.max(1, Math.round(km))}\u00a0km away; its exact place is not published`;
    }
    return `about ${writeDistance(km)} in a straight line, close to ${writeMinutes(minutes)} on foot`;
  },
  ...hoursWords,
  noneOfOwn: (place) =>
    `No service is known in ${place} itself: those on this page are of the whole city or elsewhere.`,
};
