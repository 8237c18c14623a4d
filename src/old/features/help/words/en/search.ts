/** The box in which a place is looked for. */
import type { SearchWords } from '../searchSpeech';

const KINDS: Readonly<Record<string, string>> = {
  barrio: 'barrio',
  parque: 'park',
  plaza: 'square',
  monumento: 'monument',
  mercado: 'market',
  museo: 'museum',
  hospital: 'hospital',
  edificio: 'building',
  metro: 'Metro station',
  metrobus: 'Metrobús station',
  codigo_postal: 'postal code',
};

export const searchWords: SearchWords = {
  label: 'Neighbourhood, barrio, postal code, station or place',
  stays: 'What you type does not leave your device.',
  where: (clase, colonia) => {
    const kind = KINDS[clase];
    return kind === undefined ? `in ${colonia}` : `${kind}, in ${colonia}`;
  },
  count: (count) => (count === 1 ? '1 place.' : `${count} places.`),
  unknown: (typed) =>
    `We know no place here called “${typed}”. Try the neighbourhood, or a station or market nearby.`,
  device: {
    button: 'Use my location',
    asking: 'Asking your browser where you are…',
    several: (outside) =>
      outside
        ? 'Your device is not sure, and you may be outside the borough. Which one is it?'
        : 'Your device is not sure. Which one is it?',
    outside: 'Your location is in no neighbourhood of this borough. You can type the one you want.',
    vague: 'Your device knows only roughly where you are. Type the neighbourhood.',
    denied:
      'Your browser did not give the location: it has no permission. Type the neighbourhood, or change the permission in the settings of the browser.',
    unavailable: 'Your device could not tell where it is. Try again, or type the neighbourhood.',
  },
};
