/**
 * What the note of an order says that would not stand, were the women of each colonia, an estimate, a tenth more or
 * fewer (docs/decisions/poblacion-ambiente.md). No mark tells it: it is read in the sentence.
 */
import type { Counted } from './counted';
import { placedAreas, surePairs } from './ranks';
import type { Recounted } from './recount';
import { againstOthers, type Asked } from './verdicts';

const DOUBT = 0.1;
const CLAIMED = /de las (\d+) que van más allá del azar, ya no lo harían? ([^;.]+)[;.]/;
const SURE = /de las (\d+) parejas de colonias cuyo orden es seguro, lo seguirían siendo (\d+)/;

/** Names in the order of the alphabet. */
const listed = (names: readonly string[]): string => names.toSorted().join(', ');

export function womenDoubtRecount(page: Document, counted: Counted): readonly Recounted[] {
  return [...page.querySelectorAll('figure[data-figure="orden"]')].flatMap((figure) => {
    const [indicator, period, unit] = ['indicator', 'period', 'unit'].map(
      (code) => figure.getAttribute(`data-${code}`) ?? '',
    );
    if (!indicator || !period || !unit) return [];
    const found = doubtOf(counted, { indicator, period, unit });
    return [...figure.querySelectorAll('p')].flatMap((element) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ');
      const [, claimed, names] = CLAIMED.exec(text) ?? [];
      const [, sure, kept] = SURE.exec(text) ?? [];
      const said: readonly (readonly [string | undefined, number | string])[] = [
        [claimed, found.claimed],
        [names === undefined ? names : listed(names.split(/, | y /)), listed(found.lost)],
        [sure, found.sure],
        [kept, found.kept],
      ];
      return said.flatMap(([value, own]) =>
        value === undefined ? [] : [{ element, mark: 'sentence', said: value, found: own }],
      );
    });
  });
}

interface Doubt {
  /** Colonias that are above or below the rest, and names of those that would not surely be. */
  readonly claimed: number;
  readonly lost: readonly string[];
  /** Pairs whose order is sure, and would still be. */
  readonly sure: number;
  readonly kept: number;
}

const known = new WeakMap<Counted, Map<string, Doubt>>();

function doubtOf(counted: Counted, asked: Asked): Doubt {
  const own = known.get(counted) ?? new Map<string, Doubt>();
  known.set(counted, own);
  const key = Object.values(asked).join();
  const areas = placedAreas(counted, asked);
  const claims = [...againstOthers(counted, asked, counted.women)].filter(
    ([place, verdict]) =>
      verdict !== 'chance' && !counted.isMoved({ ...asked, place }, ['mujeres']),
  );
  const withWomen = (place: string, factor: number): string | undefined =>
    againstOthers(counted, asked, (other) => {
      const women = counted.women(other);
      return other === place && women !== undefined ? women * factor : women;
    }).get(place);
  const found = own.get(key) ?? {
    claimed: claims.length,
    lost: claims
      .filter(([place, verdict]) =>
        [1 + DOUBT, 1 - DOUBT].some((factor) => withWomen(place, factor) !== verdict),
      )
      .map(([place]) => counted.names.get(place) ?? place),
    sure: surePairs(areas).length,
    kept: surePairs(areas, DOUBT).length,
  };
  own.set(key, found);
  return found;
}
