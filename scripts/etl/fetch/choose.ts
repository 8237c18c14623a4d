/** Which of the files that a place announces are those of a series, whatever they are called now. */
import { unescape } from 'node:querystring';
import { group, intersection, greatest } from 'd3-array';
import { EtlError } from '../errors';
import type { Offer } from './offers';
import type { Series } from './places';

interface Chosen {
  readonly offer: Offer;
  /** `2025` or `2025-01`, as it tells; null where it tells none. */
  readonly period: string | null;
}

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const SHORT = MONTHS.split(' ').map((name) => name.slice(0, 3));
const NAMES = [...MONTHS.split(' '), ...SHORT, 'sept'].join('|');
const MONTH = new RegExp(`(?<![a-z])(${NAMES})(?![a-z])`, 'g');

/** To set in order: a year without months is told whole, to its end. */
export const endOfPeriod = (period: string | null): string =>
  period?.length === 4 ? `${period}-12` : (period ?? '');

/**
 * The newest file of a series, the newest of each year, or all.
 * @throws EtlError when none matches, telling the nearest; or when two are equally new.
 */
export function chooseFiles(offers: readonly Offer[], series: Series): readonly Chosen[] {
  const all = offers.flatMap((offer): Chosen[] => {
    const match = series.pattern.exec(linesOf(offer));
    return match === null ? [] : [{ offer, period: periodOf(match.groups ?? {}) }];
  });
  if (all.length === 0) throw noneMatches(offers, series);
  if (series.which === 'all') return all;
  const pieces = group(all, ({ period, offer }) => pieceOf(series, period, offer.name)).values();
  return [...pieces].flatMap((rivals) => {
    const newest = greatest(rivals, ageOf);
    const equals = rivals.filter((one) => newest !== undefined && ageOf(one) === ageOf(newest));
    if (equals.length < 2) return newest ?? [];
    throw new EtlError(
      `De «${series.series}» son igual de nuevos ${equals.map(({ offer }) => `«${offer.name}»`).join(' y ')}.`,
      'Afina «pattern» en el registro de la fuente para que case uno.',
    );
  });
}

/** What another edition of a file replaces: the whole series, one year of it, or one period and name. */
export function pieceOf({ series, which }: Series, period: string | null, name: string): string {
  if (which === 'newest') return series;
  return which === 'yearly'
    ? `${series}/${period?.slice(0, 4) ?? ''}`
    : `${series}/${period ?? ''}/${name}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();

const linesOf = ({ title, name, url }: Offer): string =>
  plain([title, name, unescape(url)].join('\n'));

const ageOf = ({ period, offer }: Chosen): string =>
  `${endOfPeriod(period)} ${offer.modified ?? ''}`;

function periodOf({ year, month = '', half }: Readonly<Record<string, string | undefined>>) {
  if (year === undefined) return null;
  const name = [...plain(month).replaceAll('_', ' ').matchAll(MONTH)].at(-1)?.[1] ?? '';
  const named = /^\d+$/.test(month) ? Number(month) : SHORT.indexOf(name.slice(0, 3)) + 1;
  const number = half === undefined ? named : Number(half) * 6;
  const whole = year.length === 2 ? `20${year}` : year;
  return number === 0 ? whole : `${whole}-${String(number).padStart(2, '0')}`;
}

function noneMatches(offers: readonly Offer[], { series, pattern }: Series): EtlError {
  // What is left of the expression are the letters that it asks for.
  const letters = pairsOf(pattern.source.replace(/\(\?<?\w*[>:=!]|\\[a-z]/g, ' '));
  const likeness = ({ title, name }: Offer): number => {
    const pairs = pairsOf(`${name} ${title}`);
    return intersection(pairs, letters).size / (pairs.size + letters.size);
  };
  const nearest = greatest(offers, likeness);
  return new EtlError(
    `De ${offers.length} archivos, ninguno es de la serie «${series}», que se busca como «${pattern.source}».`,
    nearest === undefined
      ? 'El portal no anuncia ningún archivo.'
      : `El más parecido es «${nearest.name}». Si cambió de nombre, corrige «pattern» en el registro de la fuente.`,
  );
}

/** Its pairs of letters, to compare texts by those that they share (Dice's coefficient). */
function pairsOf(text: string): Set<string> {
  const letters = plain(text).replace(/[^a-z0-9]+/g, '');
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)));
}
