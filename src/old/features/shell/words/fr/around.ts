/** What stands around every page: help, the way out, and how to go on. */
import type { AroundWords } from '../es/around';

export const aroundWords: AroundWords = {
  strip: {
    label: 'Aide et sortie rapide',
    ask: 'Besoin d’aide maintenant\u00a0?',
    call: 'Appeler le',
    more: 'Aide',
    leavesTrace: 'Des traces\u00a0?',
    leave: 'Quitter vite',
  },
  place: (alcaldia) => `Arrondissement ${alcaldia}, Mexico`,
  oneOfMany: ({ alcaldia, held }) =>
    `La publication contient les quartiers de ${held} arrondissements\u00a0; ce site montre seulement ceux de ${alcaldia.nombre}.`,
  skip: 'Aller au contenu',
  neutral: { address: 'https://fr.wikipedia.org/', title: 'Wikipédia, l’encyclopédie libre' },
  exit: {
    leaving: 'Sortie en cours.',
    late: 'Cinq secondes ont passé',
    otherKey: 'Vous avez appuyé sur une autre touche',
    stays: '\u00a0: vous n’êtes pas sortie. Appuyez 3 fois sur Majuscule pour sortir.',
    once: 'Appuyez encore 1 fois sur Majuscule pour sortir.',
    twice: 'Appuyez encore 2 fois sur Majuscule pour sortir.',
  },
  languages: 'Langues',
  footer: {
    help: {
      title: 'Numéros d’aide',
      emergencies: (name) => `${name}\u00a0: s’il y a un danger en ce moment.`,
      sosMujeres: (name) =>
        `${name}, la ligne pour les femmes de la Ville de Mexico\u00a0: soutien psychologique, juridique et médical.`,
      onIphone: 'Sur un iPhone, il faut le composer.',
      anyPhone: (name) =>
        `${name}, du Conseil citoyen\u00a0: soutien psychologique et juridique. Aussi par`,
      whatsappLeaves: ', qui quitte ce site et laisse la conversation sur votre téléphone',
      federalOption: 'choix 1',
      federal: (name) => `${name}, pour tout le pays.`,
    },
    quickExit: {
      title: 'Comment fonctionne «\u00a0Quitter vite\u00a0»',
      what: [
        'Le bouton, ou la touche Majuscule (Shift) trois fois, remplace cette page par Wikipédia. ',
        {
          strong:
            'Il ne l’efface pas de l’historique du navigateur, ni les autres que vous avez ouvertes.',
        },
      ],
      toPrivacy:
        'Ce qui reste sur votre téléphone ou votre ordinateur, et comment l’effacer (en espagnol)',
    },
    limits: {
      title: 'Ce que disent ces données',
      counted:
        'On compte des dossiers d’enquête\u00a0: ce qui a été signalé, pas toute la violence qui existe. ' +
        'Plus de dossiers peut vouloir dire plus de violence, ou plus de confiance pour la signaler.',
      sexOfVictims:
        'Le fichier des enquêtes ne dit pas le sexe des victimes\u00a0; celui des victimes le dit\u00a0: pour ' +
        'les années qu’il couvre entièrement on compte des femmes, et chaque figure dit ce qu’elle compte.',
      sexUnknown: 'Le fichier ne dit pas le sexe des victimes.',
      protectedCounts:
        'Les petits nombres par quartier ne sont pas publiés, pour que personne ne soit reconnue.',
      toCorrections: 'Ce que nous avons corrigé (en espagnol)',
    },
    source: {
      title: 'Source et licence',
      sources:
        'Parquet général de la Ville de Mexico, dossiers d’enquête, données ouvertes\u00a0; INEGI, ' +
        'Recensement de la population et du logement 2020. Les données sont à qui les publie\u00a0; le ' +
        'code de ce site est libre, sous licence MIT',
      licences: { before: '\u00a0; ce qu’il emprunte à d’autres a ', link: 'ses propres licences' },
      notOfficial: '. Ce n’est un site officiel ni de l’arrondissement ni du parquet.',
      toAccessibility: 'Accessibilité (en espagnol)',
    },
  },
};
