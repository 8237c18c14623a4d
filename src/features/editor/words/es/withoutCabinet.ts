/** Where the alcaldía that is shown has no cabinet in the catalogue. */
import { lackSentence } from '$lib/words/es/lacks';

/** @param place name of the alcaldía */
export const startsEmpty = (place: string): string =>
  `${lackSentence('sin_gabinete', place)} Los archivos de aquí empiezan vacíos; para que el sitio los ` +
  'muestre, quien lo mantiene pone la clave de la alcaldía en data/catalogs/gabinetes.csv.';
