/** Which of the files that a portal announces are those of a source, whatever they are called now. */
import { EtlError } from '../io/errors';
import { candidatesOf, type Chosen } from './candidates';
import type { Series } from './downloadDescriptor';
import { byHand } from './failures';
import {
  fileName,
  isDataFile,
  isSharedFolder,
  shownName,
  type Offer,
  type Offering,
} from './offer';
import { endOfPeriod } from './writtenPeriod';

export interface Choice {
  /** At least one, unless the series may be missing. */
  readonly taken: readonly Chosen[];
  /** Older editions of what is taken, each as `«name»: why`. */
  readonly refused: readonly string[];
}

const MOST_LISTED = 12;

/**
 * The newest file of a series, or the newest of each of its pieces.
 * @throws EtlError when none matches, listing what there is; or when two are of one period.
 */
export function chooseFiles(offering: Offering, series: Series, source: string): Choice {
  const sorted = candidatesOf(offering.offers, series).toSorted(newestFirst);
  const newest = new Map<string, Chosen>();
  for (const chosen of sorted) {
    if (!newest.has(chosen.pieza)) newest.set(chosen.pieza, chosen);
  }
  if (newest.size === 0 && series.si_falta !== 'nada') {
    throw nothingMatches(offering, series, source);
  }
  for (const { offer } of newest.values()) assertNoFolder(offer, source);
  if (series.cuales === 'todos') assertOneEach(sorted, offering, source);
  return {
    taken: [...newest.values()],
    refused: sorted.flatMap((chosen) => whyNot(chosen, newest.get(chosen.pieza))),
  };
}

function whyNot(chosen: Chosen, taken: Chosen | undefined): readonly string[] {
  if (taken === undefined || taken === chosen) return [];
  const period = chosen.periodo ?? 'periodo desconocido';
  const other =
    taken.periodo === chosen.periodo
      ? `otro del mismo periodo, que cambió después`
      : `otro de ${taken.periodo ?? 'periodo desconocido'}`;
  return [
    `no se toma «${shownName(chosen.offer)}»: es de ${period}, y de «${chosen.pieza}» hay ${other}`,
  ];
}

/** What a link shares may be a folder: which of its files is meant, it does not tell. */
function assertNoFolder(offer: Offer, source: string): void {
  if (!isSharedFolder(offer.url)) return;
  throw new EtlError(
    `«${shownName(offer)}» comparte una carpeta (${offer.url}), no un archivo.`,
    byHand(source, offer.url),
  );
}

/** Two files for one period would be counted twice. */
function assertOneEach(chosen: readonly Chosen[], { pagina }: Offering, source: string): void {
  for (const { pieza, periodo } of chosen) {
    const rivals = chosen.filter((other) => other.pieza === pieza && other.periodo === periodo);
    if (rivals.length === 1) continue;
    const names = rivals.map(({ offer }) => `«${fileName(offer)}»`).join(' y ');
    throw new EtlError(
      `En ${pagina} hay ${rivals.length} archivos para «${pieza}»: ${names}. Juntos contarían dos veces lo mismo.`,
      `Corrige «patron» o «formatos» en data/sources-old/${source}.json para que sólo case uno de ellos.`,
    );
  }
}

function newestFirst(a: Chosen, b: Chosen): number {
  return (
    endOfPeriod(b.periodo).localeCompare(endOfPeriod(a.periodo)) ||
    (b.offer.modificada ?? '').localeCompare(a.offer.modificada ?? '')
  );
}

function nothingMatches({ titulo, pagina, offers }: Offering, series: Series, source: string) {
  const files = offers.filter(isDataFile);
  const listed = files.slice(0, MOST_LISTED).map((offer) => `      ${shownName(offer)}`);
  const more = files.length > MOST_LISTED ? [`      … y ${files.length - MOST_LISTED} más`] : [];
  return new EtlError(
    `En ${pagina} («${titulo}») no hay ningún archivo de la serie «${series.serie}», que se busca como «${series.patron.source}».`,
    files.length === 0
      ? `La página no anuncia ningún archivo de datos: quizá los mudó, o no atiende a direcciones de fuera de México. ${byHand(source, pagina)}`
      : `Lo que sí hay:\n${[...listed, ...more].join('\n')}\n    Si cambió de nombre, corrige «patron» en data/sources-old/${source}.json.`,
  );
}
