/** What is known of each colonia against the rest, as the map, its key and the list part them. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { RankedColonia, RankedStanding } from './ranking';

/** A count that is not published cannot be compared. */
export type VerdictState = RankedStanding | 'no_publicada';

/** In the order in which they are told. */
const STATES = [
  'encima',
  'igual',
  'depende',
  'registro',
  'debajo',
  'no_publicada',
  'sin_respuesta',
] as const satisfies readonly VerdictState[];

export const stateOf = ({
  suppressed,
  verdict,
}: Pick<RankedColonia, 'suppressed' | 'verdict'>): VerdictState =>
  suppressed ? 'no_publicada' : verdict;

/** What is known of one colonia, and whether the other divisor says something else. */
export interface ToldVerdict {
  readonly state: VerdictState;
  readonly depends: boolean;
}

export const verdictsByColonia = (
  colonias: readonly Pick<RankedColonia, 'clave' | 'suppressed' | 'verdict' | 'depends'>[],
): ReadonlyMap<ColoniaKey, ToldVerdict> =>
  new Map(
    colonias.map((each) => [each.clave, { state: stateOf(each), depends: each.depends }] as const),
  );

export interface VerdictGroup {
  readonly state: VerdictState;
  readonly colonias: readonly RankedColonia[];
  /** What is not beyond chance waits to be opened. */
  readonly isFolded: boolean;
}

/** As the key of the map tells them: each state in the order given. */
export const byState = (colonias: readonly RankedColonia[]): readonly RankedColonia[] =>
  STATES.flatMap((state) => colonias.filter((each) => stateOf(each) === state));

/** Those beyond chance first, each group in the order given; only of those that there are. */
export function verdictGroups(colonias: readonly RankedColonia[]): readonly VerdictGroup[] {
  return LISTED.flatMap(({ state, isFolded }) => {
    const own = colonias.filter((each) => stateOf(each) === state);
    return own.length === 0 ? [] : [{ state, colonias: own, isFolded }];
  });
}

const LISTED = [
  { state: 'encima', isFolded: false },
  { state: 'debajo', isFolded: false },
  { state: 'registro', isFolded: true },
  { state: 'depende', isFolded: true },
  { state: 'igual', isFolded: true },
  { state: 'no_publicada', isFolded: true },
  { state: 'sin_respuesta', isFolded: true },
] as const;

export interface VerdictCount {
  readonly state: VerdictState;
  readonly count: number;
}

/** How many are of each; only of those that there are. */
export function verdictCounts(
  colonias: readonly Pick<RankedColonia, 'suppressed' | 'verdict'>[],
): readonly VerdictCount[] {
  const states = colonias.map(stateOf);
  return STATES.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
}
