/** Which colonias changed, in every indicator that is published of them in two periods apart. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { INDICATORS, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { coloniaPair, type ColoniaPair, type NoPair } from '$old/lib/answers/coloniaPair';
import type { CompletePeriods } from '$old/lib/period/period';
import {
  changeOf,
  unlessBroken,
  unlessParted,
  type Reporting,
  type UnansweredChange,
} from '$old/lib/answers/change';
import { carpetasBy } from '$old/lib/answers/countingUnit';
import { irregularPart, type WholeSeries } from '$old/lib/answers/irregularPart';
import { registerDoubt, type RegisterCount } from '$old/lib/answers/registers';
import { POISSON } from '$old/lib/stats/dispersedP';
import { judgeTogether, type ChangeFamily } from './changes';

export interface ComparableIndicator {
  readonly indicador: IndicatorId;
  readonly pair: ColoniaPair;
}

export interface UncomparableIndicator {
  readonly indicador: IndicatorId;
  readonly reason: NoPair;
}

/** Cases of one colonia in both periods; null where suppressed. */
export interface ColoniaPairCount {
  readonly clave: ColoniaKey;
  readonly indicador: string;
  readonly anteriores: number | null;
  readonly recientes: number | null;
}

export interface ColoniaAsked<Colonia> {
  readonly indicador: IndicatorId;
  readonly colonia: Colonia;
}

/** Every indicator of the catalogue, in its order: which can be compared by colonia, which not. */
export function comparableByColonia(complete: CompletePeriods): {
  readonly comparable: readonly ComparableIndicator[];
  readonly uncomparable: readonly UncomparableIndicator[];
} {
  const comparable: ComparableIndicator[] = [];
  const uncomparable: UncomparableIndicator[] = [];
  for (const { id: indicador, granoColonia } of INDICATORS) {
    const pair = coloniaPair(granoColonia, complete);
    if (typeof pair === 'string') uncomparable.push({ indicador, reason: pair });
    else comparable.push({ indicador, pair });
  }
  return { comparable, uncomparable };
}

/**
 * One family: every colonia in every indicator, whether or not it can be answered.
 * @param rows of both periods; a colonia without a row has no published count
 * @param wholes the months of the alcaldía by indicator: what moves them moves its colonias
 * @param registered what another register counts of the same crimes in the alcaldía: its colonias share its doubt
 * @throws Error where no delay curve stands for an indicator
 */
export function coloniaChangesOf<Colonia extends { readonly clave: ColoniaKey }>(
  comparable: readonly ComparableIndicator[],
  colonias: readonly Colonia[],
  rows: readonly ColoniaPairCount[],
  reportingOf: (indicador: IndicatorId) => Reporting,
  wholes: ReadonlyMap<IndicatorId, WholeSeries>,
  registered: readonly RegisterCount[],
): ChangeFamily<ColoniaAsked<Colonia>> {
  const counts = new Map(rows.map((row) => [`${row.indicador} ${row.clave}`, row]));
  return judgeTogether(
    comparable.flatMap(({ indicador, pair }) => {
      const [reporting, whole] = [reportingOf(indicador), wholes.get(indicador)];
      const doubt = registerDoubt(registered, indicador, pair);
      return colonias.map((colonia) => {
        const row = counts.get(`${indicador} ${colonia.clave}`);
        const before = { window: pair.before, n: row?.anteriores ?? null };
        const after = { window: pair.after, n: row?.recientes ?? null };
        const irregular =
          whole === undefined
            ? POISSON
            : irregularPart(whole, pair, (before.n ?? 0) + (after.n ?? 0));
        return {
          subject: { indicador, colonia },
          change: unlessBroken(before, after, carpetasBy(indicador), () =>
            unlessParted(changeOf(before, after, reporting, irregular), doubt),
          ),
        };
      });
    }),
  );
}

/** How the colonias of one indicator fell out. */
export interface Tally {
  readonly indicador: IndicatorId;
  readonly colonias: number;
  readonly beyond: number;
  readonly within: number;
  /** One of both counts, or both, are not published. */
  readonly unpublished: number;
  /** No case in either period. */
  readonly without: number;
  /** Another register does not bear it out. */
  readonly parted: number;
}

export function tallyOf<Colonia>(
  indicador: IndicatorId,
  { beyond, within, unanswered }: ChangeFamily<ColoniaAsked<Colonia>>,
): Tally {
  const isOf = ({ subject }: { readonly subject: ColoniaAsked<Colonia> }) =>
    subject.indicador === indicador;
  const open = unanswered.filter(isOf);
  const openFor = (reason: UnansweredChange['reason']) =>
    open.filter(({ change }) => change.reason === reason).length;
  const [without, parted] = [openFor('sin_casos'), openFor('registros')];
  const tally = {
    beyond: beyond.filter(isOf).length,
    within: within.filter(isOf).length,
    unpublished: open.length - without - parted,
    without,
    parted,
  };
  return { indicador, colonias: tally.beyond + tally.within + open.length, ...tally };
}
