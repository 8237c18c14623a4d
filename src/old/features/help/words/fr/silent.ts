/** For who cannot speak where she is. */
import type { HelpWords } from '../es/spoken';

export const silentWords: HelpWords['silent'] = {
  write: 'Écrivez-leur, sans appeler\u00a0:',
  none: 'Nous n’avons pas de WhatsApp dont la source ait moins de deux ans.',
  say: 'Vous pouvez envoyer, en espagnol, que vous ne pouvez pas parler au téléphone et demander une réponse par écrit\u00a0:',
  phrase: 'Hola. No puedo hablar por teléfono. ¿Me pueden atender por aquí?',
  copy: 'Copier',
  copied: 'Copiée.',
  keeps: 'Le message reste sur votre téléphone tant que vous ne l’effacez pas.',
  exit: 'Sortir sans bruit',
  withoutScript:
    'Sans JavaScript c’est un lien ordinaire\u00a0: «\u00a0retour\u00a0» ramène à cette page.',
};
