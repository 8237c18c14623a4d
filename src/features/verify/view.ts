/** The claim that an address holds: parsed from it and printed to it. What was typed is in no address, only what it says. */
import { isRefusedHere } from '$lib/view/internalLink';
import { releaseNotes } from '$lib/view/releaseNote';
import type { LinkNote } from '$lib/view/addressNote';
import type { Params } from '$lib/view/view';
import {
  NO_PERIODS,
  NOTHING_SAID,
  type Claim,
  type KnownPlaces,
  type SaidMonths,
  type SaidPlace,
} from './claim';

export interface ClaimContext extends Pick<KnownPlaces, 'colonias' | 'otras'> {
  /** Ids of the topics of the release. */
  readonly topics: readonly string[];
  readonly publicacion: string;
}

/** `asunto`: the release that is shown has no such topic. */
export type ClaimNote =
  LinkNote | { readonly kind: 'asunto'; readonly asked: string; readonly here: string };

export interface ParsedClaim {
  /** Null where the address says none. */
  readonly claim: Claim | null;
  readonly notas: readonly ClaimNote[];
}

const NAMES = [
  'asunto',
  'otro',
  'cambio',
  'de',
  'a',
  'meses',
  'anio',
  'contra',
  'lugar',
  'por',
] as const;

const PER_RESIDENT = 'habitante';

/** What of it can't be read is as if it were not said. */
export function parseClaimAddress(params: Params, context: ClaimContext): ParsedClaim {
  if (isRefusedHere(params, context.publicacion)) {
    return { claim: null, notas: [{ kind: 'interno' }] };
  }
  const notas: ClaimNote[] = [...releaseNotes(params, context.publicacion)];
  const read = (name: (typeof NAMES)[number]): string => params.get(name) ?? '';
  if (NAMES.every((name) => read(name) === '')) return { claim: null, notas };
  const [before, after] = [whole(read('de')), whole(read('a'))];
  const asked = read('asunto');
  const topic = context.topics.find((id) => id === asked) ?? null;
  if (asked !== '' && topic === null) {
    notas.push({ kind: 'asunto', asked, here: context.publicacion });
  }
  return {
    claim: {
      ...NOTHING_SAID,
      topic,
      uncounted: topic === null ? read('otro').slice(0, 60) || null : null,
      change: changeOf(read('cambio')),
      counts: before === null || after === null ? null : { before, after },
      periods: {
        ...NO_PERIODS,
        months: monthsOf(read('meses')),
        year: year(read('anio')),
        yearBefore: year(read('contra')),
      },
      place: placeOf(read('lugar'), context),
      perResident: read('por') === PER_RESIDENT,
    },
    notas,
  };
}

/** As a query, `?` included, the release last; `''` for none. */
export function printClaim(claim: Claim | null, publicacion: string): string {
  if (claim === null) return '';
  const { topic, uncounted, change, counts, periods, place, perResident } = claim;
  const said: readonly (readonly [(typeof NAMES)[number], string | null])[] = [
    ['asunto', topic],
    ['otro', uncounted],
    ['cambio', change === null ? null : change.percent.toFixed(change.decimals)],
    ['de', counts === null ? null : String(counts.before)],
    ['a', counts === null ? null : String(counts.after)],
    ['meses', periods.months === null ? null : `${periods.months.from}-${periods.months.to}`],
    ['anio', periods.year === null ? null : String(periods.year)],
    ['contra', periods.yearBefore === null ? null : String(periods.yearBefore)],
    ['lugar', place === null ? null : placeText(place)],
    ['por', perResident ? PER_RESIDENT : null],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of said) if (value !== null) params.set(name, value);
  if (params.size === 0) return '';
  params.set('publicacion', publicacion);
  return `?${params.toString()}`;
}

const whole = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

const year = (text: string): number | null => (/^20[0-4]\d$/.test(text) ? Number(text) : null);

function changeOf(text: string): Claim['change'] {
  const found = /^(-?\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
  if (found === null) return null;
  // «-0» is a change of nothing.
  return { percent: Number(text) || 0, decimals: found[2]?.length ?? 0 };
}

function monthsOf(text: string): SaidMonths | null {
  const [from = 0, to = 0] = /^\d{1,2}-\d{1,2}$/.test(text) ? text.split('-').map(Number) : [];
  const isMonth = (month: number): boolean => month >= 1 && month <= 12;
  return isMonth(from) && isMonth(to) ? { from, to } : null;
}

const OTHER = 'alcaldia ';

const placeText = (place: SaidPlace): string =>
  'nombre' in place ? `${place.kind === 'otra' ? OTHER : ''}${place.nombre}` : place.kind;

function placeOf(
  text: string,
  { colonias, otras }: Pick<KnownPlaces, 'colonias' | 'otras'>,
): SaidPlace | null {
  if (text === 'alcaldia' || text === 'ciudad' || text === 'pais' || text === 'otro') {
    return { kind: text };
  }
  const known = [
    ...colonias.map((nombre) => ({ kind: 'colonia', nombre }) as const),
    ...otras.map((nombre) => ({ kind: 'otra', nombre }) as const),
  ];
  return known.find((place) => placeText(place) === text) ?? null;
}
