/** What is said of a contact and around it. Names of who gives help stay in Spanish: so they are asked for. */
import { writeLooseDate } from '$old/lib/words/fr/dates';
import { writeList } from '$old/lib/words/fr/list';
import type { Verification } from '../../answers/contacts';
import { holdsUntil } from '../../answers/heard';
import type { Need } from '../../answers/needs';
import { afterRapeWords as inSpanish } from '../es/afterRape';
import type { HelpWords } from '../es/spoken';

export const contactListWords: HelpWords['list'] = {
  needsTyping: 'Sur un iPhone, il faut composer *765 soi-même. Si vous ne pouvez pas\u00a0:',
  noHours: 'La source ne donne pas ses horaires',
  ownPage: 'Sa page',
  between: ', ',
  beforeLast: ' ou ',
};

export const emergencyWords: HelpWords['emergency'] = {
  title: 'Je suis en danger maintenant',
  emergencies: (name) => `${name}, à toute heure.`,
  sosMujeres: (name) =>
    `${name}, la ligne pour les femmes de la Ville de Mexico, à toute heure. Sur un iPhone, il faut le composer.`,
  anyPhone: (name) => ({
    before: `${name}, la ligne pour les femmes et les familles du Conseil citoyen, à toute heure. Aussi par`,
    link: 'WhatsApp',
  }),
};

export const afterRapeWords: HelpWords['afterRape'] = {
  ...inSpanish,
  reviewed: (reading) =>
    reading === null
      ? 'Non relu par du personnel de santé.'
      : `Relu par ${reading.nombre}, ${reading.cargo}, le ${writeLooseDate(reading.fecha)}.`,
  quotes: 'Ce que dit chaque source, en espagnol, et où on l’a lu',
};

export const tonguesWords: HelpWords['tongues'] = {
  read: (reading) =>
    reading === null
      ? 'Ici, personne qui parle cette langue ne l’a lu.'
      : `Lu par ${reading.nombre}, ${reading.cargo}, le ${writeLooseDate(reading.fecha)}.`,
  source: (fecha) => `Avec les mots de Casa Refugiados, du ${writeLooseDate(fecha)}`,
};

export const cardWords: HelpWords['card'] = {
  call: 'Appeler',
  whatsapp: 'WhatsApp',
  map: 'Voir sur une carte',
  leavesTheSite: 'quitte ce site',
  toConfirm: 'à confirmer',
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  psicologica: 'soutien psychologique',
  juridica: 'conseil juridique',
  medica: 'soins médicaux',
  refugio: 'refuge',
  infancia: 'aide aux filles, aux garçons et aux adolescents',
  migrantes: 'aide aux personnes migrantes et réfugiées',
  lgbt: 'aide aux personnes LGBT+',
  social: 'travail social',
};

export const needsSentence: HelpWords['needsSentence'] = (needs) =>
  writeList(needs.map((need) => NEED_WORDS[need]));

const UNCONFIRMED: Readonly<Record<Exclude<Verification['estado'], 'confirmado'>, string>> = {
  fuente_oficial: 'd’après sa page officielle',
  lista_oficial: 'd’après une liste officielle',
  prensa: 'd’après la presse',
  secundaria: 'd’après une autre source',
};

const SOURCES: typeof UNCONFIRMED = {
  fuente_oficial: 'Page officielle',
  lista_oficial: 'Liste officielle',
  prensa: 'Presse',
  secundaria: 'Autre source',
};

const dated = (fecha: string | null): string =>
  fecha === null ? ', sans date' : `, ${writeLooseDate(fecha)}`;

export const verificationWords: HelpWords['verificationWords'] = ({ estado, fecha }) =>
  estado === 'confirmado'
    ? `Confirmé${fecha === null ? '' : ` le ${writeLooseDate(fecha)}`}`
    : `Non confirmé, ${UNCONFIRMED[estado]}${dated(fecha)}`;

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
  return day === null ? '' : `\u00a0; après le ${writeLooseDate(day)}, à confirmer`;
};
