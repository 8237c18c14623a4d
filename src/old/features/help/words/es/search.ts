/** The box in which a place is looked for on the page of help. */
import { devicePlaceWords } from '$old/lib/words/es/devicePlace';
import { placeSearchWords } from '$old/lib/words/es/placeSearch';
import type { SearchWords } from '../searchSpeech';

const { label, stays, where, count, unknown } = placeSearchWords;
const { asking, vague, denied, unavailable } = devicePlaceWords;

export const searchWords: SearchWords = {
  label,
  stays,
  where: (clase, colonia) => where(clase, [colonia]),
  count,
  unknown,
  device: {
    button: devicePlaceWords.button,
    asking,
    several: (outside) =>
      outside
        ? 'Tu aparato no está seguro, y puedes estar fuera de la alcaldía. ¿En cuál estás?'
        : 'Tu aparato no está seguro. ¿En cuál estás?',
    outside:
      'Tu ubicación no está en ninguna colonia de esta alcaldía. Puedes escribir la que buscas.',
    vague,
    denied,
    unavailable,
  },
};
