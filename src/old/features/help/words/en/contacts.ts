/** What is said of a contact and around it. Names of who gives help stay in Spanish: so they are asked for. */
import { writeLooseDate } from '$old/lib/words/en/dates';
import { writeList } from '$old/lib/words/en/list';
import type { Verification } from '../../answers/contacts';
import { holdsUntil } from '../../answers/heard';
import type { Need } from '../../answers/needs';
import { afterRapeWords as inSpanish } from '../es/afterRape';
import type { HelpWords } from '../es/spoken';

export const contactListWords: HelpWords['list'] = {
  needsTyping: 'On an iPhone you have to type *765 yourself. If you cannot:',
  noHours: 'The source does not give its hours',
  ownPage: 'Its own page',
  between: ', ',
  beforeLast: ' or ',
};

export const emergencyWords: HelpWords['emergency'] = {
  title: 'I am in danger now',
  emergencies: (name) => `${name}, at any hour.`,
  sosMujeres: (name) =>
    `${name}, the women’s line of Mexico City, at any hour. On an iPhone you have to type it.`,
  anyPhone: (name) => ({
    before: `${name}, the line for women and families of the Citizens’ Council, at any hour. Also by`,
    link: 'WhatsApp',
  }),
};

export const cardWords: HelpWords['card'] = {
  call: 'Call',
  whatsapp: 'WhatsApp',
  map: 'See on a map',
  leavesTheSite: 'leaves this site',
  toConfirm: 'to be confirmed',
};

export const afterRapeWords: HelpWords['afterRape'] = {
  ...inSpanish,
  reviewed: (reading) =>
    reading === null
      ? 'Not reviewed by health staff.'
      : `Reviewed by ${reading.nombre}, ${reading.cargo}, on ${writeLooseDate(reading.fecha)}.`,
  quotes: 'What each source says, in Spanish, and where it was read',
};

export const tonguesWords: HelpWords['tongues'] = {
  read: (reading) =>
    reading === null
      ? 'Nobody here who speaks this language has read it.'
      : `Read by ${reading.nombre}, ${reading.cargo}, on ${writeLooseDate(reading.fecha)}.`,
  source: (fecha) => `In the words of Casa Refugiados, of ${writeLooseDate(fecha)}`,
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  psicologica: 'psychological support',
  juridica: 'legal advice',
  medica: 'medical care',
  refugio: 'shelter',
  infancia: 'help for girls, boys and teenagers',
  migrantes: 'help for migrants and refugees',
  lgbt: 'help for LGBT+ people',
  social: 'social work',
};

export const needsSentence: HelpWords['needsSentence'] = (needs) =>
  writeList(needs.map((need) => NEED_WORDS[need]));

const UNCONFIRMED: Readonly<Record<Exclude<Verification['estado'], 'confirmado'>, string>> = {
  fuente_oficial: 'its official page',
  lista_oficial: 'an official list',
  prensa: 'the press',
  secundaria: 'another source',
};

const SOURCES: typeof UNCONFIRMED = {
  fuente_oficial: 'Official page',
  lista_oficial: 'Official list',
  prensa: 'Press',
  secundaria: 'Another source',
};

const dated = (fecha: string | null): string =>
  fecha === null ? ', undated' : `, ${writeLooseDate(fecha)}`;

export const verificationWords: HelpWords['verificationWords'] = ({ estado, fecha }) =>
  estado === 'confirmado'
    ? `Confirmed${fecha === null ? '' : ` on ${writeLooseDate(fecha)}`}`
    : `Not confirmed: from ${UNCONFIRMED[estado]}${dated(fecha)}`;

export const unconfirmedSource: HelpWords['unconfirmedSource'] = ({
  telefonos,
  verification: { estado, fecha },
}) =>
  estado === 'confirmado'
    ? null
    : // Of 911 it isn't the press that vouches.
      `${telefonos.includes('911') ? 'Source' : SOURCES[estado]}${dated(fecha)}`;

export const lapseRemark: HelpWords['lapseRemark'] = (verification) => {
  const day = holdsUntil(verification);
  return day === null ? '' : `; after ${writeLooseDate(day)}, to be confirmed`;
};
