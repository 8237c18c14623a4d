/** What is said of a text in a language that nobody here reads. */
import type { Reading } from '$old/lib/contract/catalogs/quotedTexts';
import { writeLooseDate } from '$old/lib/words/es/looseDates';

export const tonguesWords = {
  /** @param reading null until a named person who speaks the language has read the text as it is */
  read: (reading: Reading | null): string =>
    reading === null
      ? 'Aquí nadie que hable esta lengua lo ha leído.'
      : `Lo leyó ${reading.nombre}, ${reading.cargo}, el ${writeLooseDate(reading.fecha)}.`,
  /** @param fecha of its source */
  source: (fecha: string) => `Palabras de Casa Refugiados, del ${writeLooseDate(fecha)}`,
};
