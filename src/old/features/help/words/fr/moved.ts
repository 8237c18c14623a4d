/** On the page of an address of help that is no longer used. */
import type { HelpWords } from '../es/spoken';

export const movedWords: HelpWords['moved'] = {
  title: 'Aide et numéros de téléphone',
  moved: 'Cette page a changé d’adresse. Si elle ne s’ouvre pas d’elle-même\u00a0:',
  open: 'ouvrir la page',
  privacy: 'Cela laisse-t-il une trace\u00a0? (en espagnol)',
  home: 'Accueil',
  call: 'Si vous avez besoin de parler à quelqu’un maintenant, appelez',
};
