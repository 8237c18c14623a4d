/** Of what kind a claim is, by the numbers that were read of it. */
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Amount, Asked, Counts, SaidPlace } from '../../../claim';
import { FALL, RISE, type Bound } from '../terms/moves';
import { takeChange, takeCount, takeCounted, takePair, takeZero, type DatedCount } from './amounts';
import { takeTimesMore, type Rank } from './orders';
import type { ReadPeriods } from './periods';
import type { PlacedMatch } from './places';
import type { Match, Slate } from './slate';

export interface Numbers {
  readonly rate: Asked | null;
  readonly rank: Rank | null;
  readonly average: Asked | null;
  readonly times: { readonly times: number; readonly bound: Bound } | null;
  readonly share: Amount | null;
  readonly dated: readonly DatedCount[];
  readonly periods: ReadPeriods;
  readonly perResident: boolean;
}

export interface AskedOf {
  readonly asked: Asked;
  readonly change: PrintedChange | null;
  readonly counts: Counts | null;
  /** Words that go both ways. */
  readonly isMixed: boolean;
  /** A second thing said. */
  readonly others: readonly Match[];
  /** A size that goes no way, unless another part of the text says which. */
  readonly undirected: PrintedChange | null;
  /** A level that is said beside something else: a claim of its own. */
  readonly also: Amount | null;
}

const NONE = {
  change: null,
  counts: null,
  isMixed: false,
  others: [],
  undirected: null,
  also: null,
};

export function askedOf(
  slate: Slate,
  numbers: Numbers,
  places: readonly PlacedMatch[],
  who: readonly string[],
): AskedOf {
  const { rate, rank, average, times, share, dated, periods, perResident } = numbers;
  if (rate !== null) return { ...NONE, asked: rate };
  const also = (): Pick<AskedOf, 'also'> => ({ also: takeCounted(slate) });
  if (rank !== null) return { ...NONE, ...also(), asked: rankOf(rank, places, perResident) };
  if (times !== null) return { ...NONE, ...also(), asked: timesOf(times, places, perResident) };
  if (average !== null) return { ...NONE, ...also(), asked: average };
  if (share !== null) {
    const asked = shareOf(share, places, who);
    // Of a part of the city, the city is said.
    const isWhole =
      asked.kind !== 'parte' ||
      asked.of !== 'ciudad' ||
      places.some(isCity) ||
      places.some(isPopular);
    return { ...NONE, ...also(), asked, isMixed: !isWhole };
  }
  if (dated.length > 2) return { ...NONE, asked: { kind: 'serie', counts: dated } };
  return changeOf(slate, dated, periods);
}

function changeOf(slate: Slate, dated: readonly DatedCount[], periods: ReadPeriods): AskedOf {
  // «del 2 al 5 %»: from one size to another, not a count and a change.
  const isBetween =
    slate.find('(?:de|del|desde) \\d+(?:\\.\\d+)?(?: %)? (?:a|al|hasta) (?:el )?\\d+(?:\\.\\d+)? %')
      .length > 0;
  if (isBetween) return { ...NONE, asked: { kind: 'nada' }, isMixed: true };
  const [one, other] = dated;
  const pair =
    one !== undefined && other !== undefined ? { before: one.n, after: other.n } : takePair(slate);
  const denied = takeDenied(slate);
  if (denied !== null && pair === null) return { ...NONE, asked: denied };
  const more = pair === null ? takeTimesMore(slate) : null;
  if (more !== null) return { ...NONE, ...timesMore(more) };
  const bounded = pair === null ? takeCount(slate, true) : null;
  if (bounded !== null && slate.find('[+-]?\\d+(?:\\.\\d+)? %').length === 0) {
    return { ...NONE, asked: levelOf(bounded), isMixed: takeChange(slate) !== null };
  }
  const isNone = pair === null && takeZero(slate);
  const said = takeChange(slate);
  if (isNone) {
    const isOther = said !== null && (said.change !== null || said.direction === 'alza');
    return { ...NONE, asked: levelOf(ZERO), isMixed: isOther || (said?.isMixed ?? false) };
  }
  if (said !== null || pair !== null) {
    const count = bounded ?? (pair === null ? takeCount(slate) : null);
    const direction = said?.direction ?? (pair === null ? null : directionOf(pair));
    const [way, own] = [said?.direction ?? null, pair === null ? null : directionOf(pair)];
    const isTurned = way !== null && own !== null && way !== own;
    if (count !== null && said?.change === null) {
      return { ...NONE, asked: levelOf(count), isMixed: true };
    }
    return {
      ...NONE,
      asked: { kind: 'cambio', bound: said?.bound ?? 'exacto', direction, orElse: null },
      change: said?.change ?? null,
      counts: pair,
      isMixed: (said?.isMixed ?? false) || isTurned,
      undirected: pair === null ? (said?.undirected ?? null) : null,
      also: count,
    };
  }
  const count = takeCount(slate);
  if (count === null) return { ...NONE, asked: { kind: 'nada' } };
  const isSpan = periods.span !== null;
  return {
    ...NONE,
    asked: levelOf(count),
    isMixed: periods.periods.yearBefore !== null && !isSpan,
  };
}

const ZERO: Amount = { value: 0, decimals: 0, bound: 'exacto' };
const levelOf = (n: Amount): Asked => ({ kind: 'cuenta', n });

const directionOf = ({ before, after }: Counts): 'baja' | 'alza' | null =>
  before === after ? null : after < before ? 'baja' : 'alza';

/** «no ha bajado», «sigue igual». */
function takeDenied(slate: Slate): Asked | null {
  const no = (said: string) =>
    slate.take(
      `(?:no|tampoco) (?!mas |menos )(?:se )?(?:ha |han |hubo (?:una? )?)?${said}(?! (?:\\d|un \\d|el \\d|en))`,
      'amount',
    ).length > 0;
  if (
    slate.take(
      `ni (?:ha |han )?(?:${FALL}) ni (?:ha |han )?(?:${RISE})|ni (?:ha |han )?(?:${RISE}) ni (?:ha |han )?(?:${FALL})`,
      'amount',
    ).length > 0
  )
    return { kind: 'igual', denied: null };
  if (no(FALL)) return { kind: 'igual', denied: 'baja' };
  if (no(RISE)) return { kind: 'igual', denied: 'alza' };
  return slate.take(
    '(?:sigue[n]?|esta[n]?|permanece[n]?|se mantiene[n]?|se mantuv(?:o|ieron)|quedo|continua) (?:igual(?:es)?|estables?|sin cambios?|estancad[oa]s?|constantes?)|(?:no (?:ha |han )?cambi[a-z]+)|sin cambios?|se mantuv(?:o|ieron)',
    'amount',
  ).length > 0
    ? { kind: 'igual', denied: null }
    : null;
}

function timesMore({
  times,
  isAmbiguous,
}: {
  readonly times: number;
  readonly isAmbiguous: boolean;
}) {
  const percent = (by: number): PrintedChange => ({ percent: (by - 1) * 100, decimals: 0 });
  return {
    asked: {
      kind: 'cambio',
      bound: 'cerca',
      direction: 'alza',
      orElse: isAmbiguous ? percent(times + 1) : null,
    },
    change: percent(times),
  } as const;
}

const isPopular = ({ place }: PlacedMatch): boolean => place.kind === 'popular';
const isCity = ({ place }: PlacedMatch): boolean => place.kind === 'ciudad';

function rankOf(rank: Rank, places: readonly PlacedMatch[], perResident: boolean): Asked {
  const colonia = places.some(({ place }) => place.kind === 'colonia');
  return {
    kind: 'lugar',
    ...rank,
    among: colonia && !places.some(isCity) ? 'colonias' : rank.among,
    by: perResident ? 'tasa' : rank.by,
  };
}

function timesOf(
  { times, bound }: { readonly times: number; readonly bound: Bound },
  places: readonly PlacedMatch[],
  perResident: boolean,
): Asked {
  const than: SaidPlace = places.at(-1)?.place ?? { kind: 'resto' };
  return { kind: 'veces', times, bound, than, by: perResident ? 'tasa' : 'cuenta' };
}

function shareOf(percent: Amount, places: readonly PlacedMatch[], who: readonly string[]): Asked {
  const [whom] = who.filter((each) => each === 'mujeres' || each === 'hombres');
  if (whom === 'mujeres' || whom === 'hombres') {
    return { kind: 'parte', percent, of: whom, colonias: [] };
  }
  const colonias = places.flatMap(({ place }) => (place.kind === 'colonia' ? [place.nombre] : []));
  return {
    kind: 'parte',
    percent,
    of: colonias.length > 0 && !places.some(isCity) ? 'alcaldia' : 'ciudad',
    colonias,
  };
}
