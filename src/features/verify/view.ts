/**
 * What the address of this page asks for: a text as it was typed, in the fragment, which no browser sends; or a change
 * as it was put right, part by part, in the query.
 */
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

export type ClaimView =
  /** `at`: which of its claims is shown. */
  | { readonly kind: 'texto'; readonly text: string; readonly at: number }
  | { readonly kind: 'partes'; readonly claim: Claim };

export interface ParsedClaim {
  /** Null where the address says none. */
  readonly view: ClaimView | null;
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

/**
 * What of it can't be read is as if it were not said.
 * @param hash with its `#`, as `location.hash`
 */
export function parseClaimAddress(
  params: Params,
  hash: string,
  context: ClaimContext,
): ParsedClaim {
  if (isRefusedHere(params, context.publicacion)) {
    return { view: null, notas: [{ kind: 'interno' }] };
  }
  const notas: ClaimNote[] = [...releaseNotes(params, context.publicacion)];
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const text = fragment.get('dice') ?? '';
  if (text !== '') {
    const at = whole(fragment.get('cual') ?? '') ?? 1;
    return { view: { kind: 'texto', text, at: Math.max(0, at - 1) }, notas };
  }
  const read = (name: (typeof NAMES)[number]): string => params.get(name) ?? '';
  if (NAMES.every((name) => read(name) === '')) return { view: null, notas };
  const asked = read('asunto');
  const topic = context.topics.find((id) => id === asked) ?? null;
  if (asked !== '' && topic === null) {
    notas.push({ kind: 'asunto', asked, here: context.publicacion });
  }
  const uncounted = topic === null ? read('otro').slice(0, 60) || null : null;
  return { view: { kind: 'partes', claim: partsOf(read, { topic, uncounted }, context) }, notas };
}

function partsOf(
  read: (name: (typeof NAMES)[number]) => string,
  topic: Pick<Claim, 'topic' | 'uncounted'>,
  context: ClaimContext,
): Claim {
  const [before, after] = [whole(read('de')), whole(read('a'))];
  return asChange({
    ...NOTHING_SAID,
    ...topic,
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
  });
}

/** What a claim of parts asks: whether it changed so. */
export function asChange(claim: Claim): Claim {
  const size =
    claim.change?.percent ?? (claim.counts === null ? 0 : claim.counts.after - claim.counts.before);
  const direction = size === 0 ? null : size < 0 ? 'baja' : 'alza';
  return { ...claim, asked: { kind: 'cambio', bound: 'exacto', direction, orElse: null } };
}

/** From the page on, `?` or `#` included, the release too; `''` for none. */
export function printClaim(view: ClaimView | null, publicacion: string): string {
  if (view === null) return '';
  if (view.kind === 'texto') {
    const fragment = new URLSearchParams({ dice: view.text });
    if (view.at > 0) fragment.set('cual', String(view.at + 1));
    return `?${new URLSearchParams({ publicacion }).toString()}#${fragment.toString()}`;
  }
  const { topic, uncounted, change, counts, periods, place, perResident } = view.claim;
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
/** Older links say so of a place that is none of those that are known. */
const ELSEWHERE = 'otro';

function placeText(place: SaidPlace): string {
  if (!('nombre' in place)) return place.kind;
  if (place.kind === 'otro' || place.kind === 'popular') return ELSEWHERE;
  return `${place.kind === 'otra' ? OTHER : ''}${place.nombre}`;
}

function placeOf(
  text: string,
  { colonias, otras }: Pick<KnownPlaces, 'colonias' | 'otras'>,
): SaidPlace | null {
  if (text === 'alcaldia' || text === 'ciudad' || text === 'pais') return { kind: text };
  if (text === ELSEWHERE) return { kind: 'otro', nombre: ELSEWHERE };
  const known = [
    ...colonias.map((nombre) => ({ kind: 'colonia', nombre }) as const),
    ...otras.map((nombre) => ({ kind: 'otra', nombre }) as const),
  ];
  return known.find((place) => placeText(place) === text) ?? null;
}
