/** What the pages of help say around their contacts. */
import { writeList } from '$old/lib/words/fr/list';
import type { HelpWords } from '../es/spoken';
import { NEED_WORDS } from './contacts';

export const pageWords: HelpWords['page'] = {
  description: (place) =>
    `Numéros de téléphone et lieux d’aide pour les femmes à ${place}, arrondissement de Mexico\u00a0: ce ` +
    'que fait chacun, à quelles heures, et qui l’a confirmé.',
  backToQuestion: 'De quoi avez-vous besoin\u00a0?',
  refuge:
    'L’adresse n’est jamais publiée, pour protéger celles qui y vivent. Demandez une place au',
  migrantes: [
    'De la COMAR nous ne connaissons qu’une adresse et des horaires non confirmés, et aucun téléphone\u00a0: demandez avant d’y aller.',
    'Pour La Casita, de Casa Refugiados, demandez au téléphone de Casa Refugiados\u00a0: où elle se trouve n’est pas ' +
      'publié, pour protéger celles qui y vont.',
  ],
  amiga: [
    'Écoutez-la et croyez-la. Ce n’était pas sa faute, et elle n’a pas à tout vous raconter.',
    'Demandez-lui ce dont elle a besoin, et comment et quand lui écrire sans que personne d’autre ne le lise.',
    'Ne la pressez ni de porter plainte ni de partir\u00a0: c’est elle qui décide. S’il y a un danger maintenant, appelez ensemble les urgences.',
  ],
  byTelephone: 'Par téléphone',
  inPerson: 'Sur place',
  alwaysOpen: 'Lieux ouverts à toute heure',
  order:
    'D’abord, ceux qui reçoivent toute femme\u00a0; parmi eux, deux de cet arrondissement\u00a0: ceux faits pour ' +
    'les femmes avant les parquets, et ceux qui ouvrent plus longtemps avant les autres. Ensuite, celui qui ' +
    'offre autre chose.',
  holidays: 'Nous ne savons pas s’ils ouvrent les jours fériés\u00a0: appelez avant d’y aller.',
  few: (count) =>
    count === 0
      ? 'Nous n’avons pas encore de contact à donner pour cela. Appelez le'
      : 'Pour cela nous n’avons qu’un seul contact. Vous pouvez aussi appeler le',
  others: (count) => (count === 1 ? 'L’autre contact' : `Les ${count} autres contacts`),
  online: 'Par internet',
  unconfirmed: {
    strong: 'Personne n’a encore confirmé ces contacts',
    sources: '\u00a0: chacun dit de quelle source il vient et de quand',
    digits: '. Aux numéros de huit chiffres nous avons ajouté l’indicatif de la ville.',
  },
  confirmed: (confirmed, total) =>
    `Confirmés, avec le jour\u00a0: ${confirmed} sur ${total}. Pour les autres, on dit de quelle source ils ` +
    'viennent et de quand.',
  unanswered: 'Si l’un d’eux ne répond pas, appelez le',
  whole: 'Ouvrir en entier',
  sources: 'D’où viennent ces contacts (les liens quittent ce site)',
  source: (number) => `source ${number}`,
  toPrivacy: 'Ce que cette visite laisse sur votre téléphone, et comment l’effacer (en espagnol)',
};

const OTHER_OFFERS = {
  siempre: 'une aide à toute heure',
  telefono: 'un téléphone pour appeler avant',
};

export const hospitalWords: HelpWords['hospital'] = {
  all: 'Hôpitaux généraux',
  title: 'L’hôpital général le plus proche',
  unknown: 'Nous ne savons pas s’il reçoit les urgences à cette heure\u00a0: appelez.',
};

export const nearWords: HelpWords['near'] = {
  inPerson: (colonia) => `Sur place, près de ${colonia}`,
  alwaysOpen: (colonia) => `À toute heure, près de ${colonia}`,
  rule:
    'D’abord, ceux qui reçoivent toute femme\u00a0; parmi eux, ceux que l’on sait ouverts, si la page peut lire ' +
    'l’heure, puis les plus proches. Après deux, celui qui offre autre chose. Chaque distance est la moyenne ' +
    'depuis les logements des femmes du quartier.',
  adds: (offers) => {
    const given = offers.map((offer) =>
      offer === 'siempre' || offer === 'telefono' ? OTHER_OFFERS[offer] : NEED_WORDS[offer],
    );
    return `Offre aussi\u00a0: ${writeList(given)}.`;
  },
  another: 'Choisir un autre quartier',
  all: 'Tous les contacts',
  save: 'Enregistrer cette page',
  print: 'L’imprimer',
  ticket: 'Imprimer seulement trois numéros',
  ticketWhat: 'De la taille d’un ticket, sans titre.',
  saved:
    'Elle reste dans vos téléchargements et s’ouvre sans réseau. Qui utilise votre téléphone peut la voir\u00a0: supprimez-la si cela vous met en danger.',
};

export const whereWords: HelpWords['where'] = {
  title: 'Près d’où\u00a0?',
  colonias: 'Quartiers (colonias)',
  names: 'Barrios, marchés, places et parcs',
};
