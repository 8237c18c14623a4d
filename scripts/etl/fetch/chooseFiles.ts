/** Which of the files that a portal announces are those of a source, whatever they are called now. */
import { EtlError } from '../io/errors';
import type { Series } from './downloadDescriptor';
import { byHand } from './failures';
import { endOfUrl, nameInUrl, type Offer, type Offering } from './offer';

export interface Chosen {
  readonly offer: Offer;
  readonly serie: string;
  /** What newer files of it replace: the whole series, or one period or name of it. */
  readonly pieza: string;
  /** `2025`, `2025-01`, as its name tells; null where it tells none. */
  readonly periodo: string | null;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const DATA_FILE = /\.(csv|xlsx?|zip|gz|json|geojson|7z|rar|ods)$/i;
const MOST_LISTED = 12;

/**
 * The newest file of a series, or all of them.
 * @throws EtlError when none matches, listing what there is.
 */
export function chooseFiles(
  offering: Offering,
  series: Series,
  source: string,
): readonly [Chosen, ...Chosen[]] {
  const chosen = offering.offers.flatMap((offer): Chosen[] => {
    const match = matchOf(offer, series);
    if (match === null) return [];
    const { serie, cuales } = series;
    const periodo = periodOf(match.groups ?? {});
    const pieza = cuales === 'ultimo' ? serie : `${serie}/${periodo ?? endOfUrl(offer.url)}`;
    return [{ offer, serie, pieza, periodo }];
  });
  const [first, ...others] = chosen.toSorted(newestFirst);
  if (first === undefined) throw nothingMatches(offering, series, source);
  if (series.cuales === 'ultimo') return [first];
  assertOneEach([first, ...others], offering, source);
  return [first, ...others];
}

/** Two files for one period would be counted twice. */
function assertOneEach(chosen: readonly Chosen[], { pagina }: Offering, source: string): void {
  for (const { pieza } of chosen) {
    const rivals = chosen.filter((other) => other.pieza === pieza);
    if (rivals.length === 1) continue;
    const names = rivals.map(({ offer }) => `«${nameInUrl(offer.url)}»`).join(' y ');
    throw new EtlError(
      `En ${pagina} hay ${rivals.length} archivos para «${pieza}»: ${names}. Juntos contarían dos veces lo mismo.`,
      `Corrige «patron» o «formatos» en data/sources/${source}.json para que sólo case uno de ellos.`,
    );
  }
}

function matchOf(offer: Offer, { patron, formatos }: Series): RegExpExecArray | null {
  const format = offer.formato.trim().toLowerCase();
  if (formatos !== undefined && !formatos.some((one) => one.toLowerCase() === format)) return null;
  return patron.exec(endOfUrl(offer.url)) ?? patron.exec(offer.titulo);
}

function newestFirst(a: Chosen, b: Chosen): number {
  return (
    (b.periodo ?? '').localeCompare(a.periodo ?? '') ||
    (b.offer.modificada ?? '').localeCompare(a.offer.modificada ?? '')
  );
}

/** Groups `anio` (of two or four digits), `mes` (number or Spanish name) or `semestre`. */
function periodOf(groups: Readonly<Record<string, string>>): string | null {
  const { anio, mes, semestre } = groups;
  if (anio === undefined) return null;
  const year = anio.length === 2 ? `20${anio}` : anio;
  const month = semestre === undefined ? monthOf(mes) : Number(semestre) * 6;
  return month === null ? year : `${year}-${String(month).padStart(2, '0')}`;
}

function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return index === -1 ? null : index + 1;
}

function nothingMatches({ titulo, pagina, offers }: Offering, series: Series, source: string) {
  const files = offers.filter(
    ({ url, formato }) => formato !== '' || DATA_FILE.test(nameInUrl(url)),
  );
  const listed = files
    .slice(0, MOST_LISTED)
    .map(({ url, titulo }) => `      ${nameInUrl(url)}${titulo === '' ? '' : ` (${titulo})`}`);
  const more = files.length > MOST_LISTED ? [`      … y ${files.length - MOST_LISTED} más`] : [];
  return new EtlError(
    `En ${pagina} («${titulo}») no hay ningún archivo de la serie «${series.serie}», que se busca como «${series.patron.source}».`,
    files.length === 0
      ? `La página no anuncia ningún archivo de datos: quizá los mudó, o no atiende a direcciones de fuera de México. ${byHand(source, pagina)}`
      : `Lo que sí hay:\n${[...listed, ...more].join('\n')}\n    Si cambió de nombre, corrige «patron» en data/sources/${source}.json.`,
  );
}
