/** What is said around the sentences of what to do after a rape. */
import type { Quote, Reading } from '$old/lib/contract/catalogs/quotedTexts';
import { looseRemark, writeLooseDate } from '$old/lib/words/es/looseDates';

/** «NOM-046-SSA2-2005, punto 6.4.2.3, del 16 de abril de 2009»: in Spanish, as the documents are called. */
function documentWords({ documento, articulo, fecha }: Quote): string {
  if (fecha === null) return `${documento}, ${articulo}, sin fecha`;
  const date = looseRemark(fecha) === null ? 'del' : 'de';
  return `${documento}, ${articulo}, ${date} ${writeLooseDate(fecha)}`;
}

export const afterRapeWords = {
  /** @param reading null until a named person of the health services has read the text as it is */
  reviewed: (reading: Reading | null): string =>
    reading === null
      ? 'Sin revisar por personal de salud.'
      : `Revisado por ${reading.nombre}, ${reading.cargo}, el ${writeLooseDate(reading.fecha)}.`,
  /** After a sentence: what it rests on. */
  basis: (quotes: readonly Quote[]): string =>
    `(${[...new Set(quotes.map(documentWords))].join('; ')})`,
  quotes: 'Qué dice cada fuente, y dónde se leyó',
};
