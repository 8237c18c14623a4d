/** All that the pages of help say. */
import { titled } from '$old/lib/words/es/siteName';
import { writeMinutes } from '../es/distances';
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
import { writeDistance } from './distances';
import { hoursWords } from './openHours';
import { movedWords } from './moved';
import { hospitalWords, nearWords, pageWords, whereWords } from './page';
import { searchWords } from './search';
import { silentWords } from './silent';

export const frenchHelp: HelpWords = {
  title: titled('Aide et numéros de téléphone'),
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
  refuge: 'On joint un refuge par téléphone.',
  inSpanish: {
    told: 'Les personnes qui répondent parlent espagnol\u00a0; aucune source ne dit si elles parlent aussi français.',
    say: 'Vous pouvez dire\u00a0:',
    phrase: 'Necesito ayuda. ¿Hay alguien que hable francés?',
  },
  needsSentence,
  verificationWords,
  unconfirmedSource,
  lapseRemark,
  nearestSentence: ({ km, minutes, only }) => {
    if (only === 'propia') return 'dans ce quartier\u00a0; son adresse exacte n’est pas publiée';
    if (only !== null) {
      return `dans la colonia ${only}, à environ ${Math.max(1, Math.round(km))}\u00a0km\u00a0; son adresse exacte n’est pas publiée`;
    }
    return `à environ ${writeDistance(km)} à vol d’oiseau, près de ${writeMinutes(minutes)} à pied`;
  },
  ...hoursWords,
  noneOfOwn: (place) =>
    `On ne connaît aucun service à ${place} même\u00a0: ceux de cette page sont de toute la ville ou d’ailleurs.`,
};
