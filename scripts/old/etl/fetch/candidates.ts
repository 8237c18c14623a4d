/** Which files of those announced are of a series, and of which period each is. */
import type { Series } from './downloadDescriptor';
import { endOfUrl, fileName, foldersOf, nameInUrl, wholeAddress, type Offer } from './offer';
import { monthIn, monthNumber, writtenPeriod } from './writtenPeriod';

export interface Chosen {
  readonly offer: Offer;
  readonly serie: string;
  /** What newer files of it replace: the whole series, or one period or name of it. */
  readonly pieza: string;
  /** `2025`, `2025-01`, as its name tells; null where it tells none. */
  readonly periodo: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Every file of a series, whatever it is called now, in the order of the portal. */
export function candidatesOf(offers: readonly Offer[], series: Series): readonly Chosen[] {
  return offers.flatMap((offer): Chosen[] => {
    const groups = matchOf(offer, series);
    if (groups === null) return [];
    const { serie, cuales } = series;
    const { periodo, parte } =
      series.busca === 'direccion_y_texto' ? written(offer, groups) : grouped(groups);
    const pieza = cuales === 'ultimo' ? serie : `${serie}/${parte ?? nameOfPiece(offer)}`;
    return [{ offer, serie, pieza, periodo }];
  });
}

/** An identifier changes with each edition of a file; what is asked of an address tells files apart. */
function nameOfPiece(offer: Offer): string {
  const name = fileName(offer);
  return name === nameInUrl(offer.url) ? endOfUrl(offer.url) : name;
}

function matchOf(offer: Offer, { patron, formatos, busca }: Series): Groups | null {
  const format = offer.formato.trim().toLowerCase();
  if (formatos !== undefined && !formatos.some((one) => one.toLowerCase() === format)) return null;
  const texts =
    busca === 'direccion_y_texto'
      ? [`${wholeAddress(offer.url)}\n${fileName(offer)}\n${offer.titulo}`]
      : [endOfUrl(offer.url), fileName(offer), offer.titulo];
  for (const text of texts) {
    const match = patron.exec(text);
    if (match !== null) return match.groups ?? {};
  }
  return null;
}

interface Period {
  readonly periodo: string | null;
  /** What of the series it is; undefined where only its name tells. */
  readonly parte: string | undefined;
}

/** Groups `anio` (of two or four digits), `mes` (number or Spanish name) or `semestre`. */
function grouped({ anio, mes, semestre }: Groups): Period {
  if (anio === undefined) return { periodo: null, parte: undefined };
  const year = anio.length === 2 ? `20${anio}` : anio;
  const month =
    semestre === undefined ? (mes === undefined ? null : monthNumber(mes)) : Number(semestre) * 6;
  const periodo = month === null ? year : monthIn(Number(year), month);
  return { periodo, parte: periodo };
}

/** As the link, the name and the folders write it: what runs from January is the year in course. */
function written({ url, titulo }: Offer, { parte }: Groups): Period {
  const period = writtenPeriod([titulo, nameInUrl(url), ...foldersOf(url)]);
  if (period === null) return { periodo: null, parte: undefined };
  const { first, last } = period;
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const isOfYears = first.length === 4 || first.endsWith('-01');
  const named = isOfYears ? [from, to] : [first, last];
  const piece = [...new Set(named)].join('_');
  return { periodo: last, parte: parte === undefined ? piece : `${piece}/${parte.toLowerCase()}` };
}
