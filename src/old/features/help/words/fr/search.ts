/** The box in which a place is looked for. */
import type { SearchWords } from '../searchSpeech';

const KINDS: Readonly<Record<string, string>> = {
  barrio: 'barrio',
  parque: 'parc',
  plaza: 'place',
  monumento: 'monument',
  mercado: 'marché',
  museo: 'musée',
  hospital: 'hôpital',
  edificio: 'bâtiment',
  metro: 'station de métro',
  metrobus: 'station de Metrobús',
  codigo_postal: 'code postal',
};

export const searchWords: SearchWords = {
  label: 'Quartier, barrio, code postal, station ou lieu',
  stays: 'Ce que vous écrivez ne quitte pas votre appareil.',
  where: (clase, colonia) => {
    const kind = KINDS[clase];
    return kind === undefined ? `à ${colonia}` : `${kind}, à ${colonia}`;
  },
  count: (count) => (count === 1 ? '1 lieu.' : `${count} lieux.`),
  unknown: (typed) =>
    `Nous ne connaissons ici aucun lieu appelé «\u00a0${typed}\u00a0». Essayez le quartier, une station ou un marché proche.`,
  device: {
    button: 'Utiliser ma position',
    asking: 'Votre navigateur cherche où vous êtes…',
    several: (outside) =>
      outside
        ? 'Votre appareil n’en est pas sûr, et vous êtes peut-être hors de l’arrondissement. Lequel est-ce\u00a0?'
        : 'Votre appareil n’en est pas sûr. Lequel est-ce\u00a0?',
    outside:
      'Votre position n’est dans aucun quartier de cet arrondissement. Vous pouvez écrire celui que vous cherchez.',
    vague: 'Votre appareil ne sait qu’à peu près où vous êtes. Écrivez le quartier.',
    denied:
      'Votre navigateur n’a pas donné la position\u00a0: il n’en a pas l’autorisation. Écrivez le quartier, ou changez l’autorisation dans les réglages du navigateur.',
    unavailable: 'Votre appareil n’a pas pu savoir où il est. Réessayez, ou écrivez le quartier.',
  },
};
