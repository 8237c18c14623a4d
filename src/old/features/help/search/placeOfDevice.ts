/** Where the device is, as the codes of the colonias that it may be in, and what is said of it. */
import { askDevice } from '$old/lib/figures/search/askDevice';
import type { Boundaries } from '$old/lib/place/whereabouts';
import { coloniaCode } from '../answers/coloniaCode';
import type { SearchWords } from '../words/searchSpeech';

interface DevicePlace {
  readonly codes: readonly string[];
  /** Nothing where it is in one for sure. */
  readonly text: string;
}

/** Nothing of the position is in what it gives. */
export async function placeOfDevice(
  boundaries: () => Boundaries,
  words: SearchWords['device'],
): Promise<DevicePlace> {
  const answer = await askDevice(navigator.geolocation, () => Promise.resolve(boundaries()));
  switch (answer.kind) {
    case 'una':
      return { codes: [coloniaCode(answer.clave)], text: '' };
    case 'varias':
      return { codes: answer.claves.map(coloniaCode), text: words.several(answer.outside) };
    case 'fuera':
      return { codes: [], text: words.outside };
    case 'imprecisa':
      return { codes: [], text: words.vague };
    case 'negada':
      return { codes: [], text: words.denied };
    case 'sin_posicion':
    case 'sin_contornos':
      return { codes: [], text: words.unavailable };
  }
}
