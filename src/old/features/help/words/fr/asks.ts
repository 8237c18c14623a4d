/** What can be asked for, in words: each as a row of the question, and as the head of its page. */
import type { HelpWords } from '../es/spoken';

export const ASK_ROWS: HelpWords['rows'] = {
  peligro: {
    nombre: 'Je suis en danger maintenant',
    detalle: 'Qui appeler, et des lieux ouverts à toute heure',
  },
  callada: {
    nombre: 'Je ne peux pas parler',
    detalle: 'À qui écrire, et comment sortir sans bruit',
  },
  hablar: { nombre: 'Parler à quelqu’un', detalle: 'Par téléphone ou WhatsApp, à toute heure' },
  legal: {
    nombre: 'Conseil juridique',
    detalle: 'Porter plainte, garde des enfants, mesures de protection',
  },
  medica: { nombre: 'Soins médicaux', detalle: 'Après un viol\u00a0: dans les 72 heures' },
  quedarme: { nombre: 'Un lieu où dormir', detalle: 'On joint les refuges par téléphone' },
  infancia: {
    nombre: 'Pour une fille ou un garçon',
    detalle: 'Si cela arrive à une personne de moins de 18 ans',
  },
  migrantes: {
    nombre: 'Je suis migrante ou réfugiée',
    detalle: 'Qui accueille les personnes migrantes',
  },
  amiga: { nombre: 'C’est pour une amie', detalle: 'Que lui dire, et qui appeler avec elle' },
  lgbt: { nombre: 'Personnes LGBT+', detalle: 'Qui accueille les personnes LGBT+' },
  social: { nombre: 'Travail social', detalle: 'Démarches, aides et accompagnement' },
};

export const questionWords: HelpWords['question'] = {
  title: 'De quoi avez-vous besoin\u00a0?',
  lead: 'Touchez une ligne. Nous ne gardons rien de votre choix.',
  near: (colonia) => `Près de ${colonia}. Touchez ce dont vous avez besoin.`,
  list: 'De quoi vous avez besoin',
  calls: {
    title: 'Appeler maintenant',
    emergencies: 'Urgence, 24\u00a0h',
    anyPhone: 'Parler à quelqu’un, 24\u00a0h',
  },
};
