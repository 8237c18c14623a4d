/** How far help is from where women live, held against the reports of each colonia. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { coloniaReaches, shareBeyond, type ColoniaReach } from './answers/coloniaReach';
import {
  coverageOf,
  GROUPS,
  refusalOf,
  type Coverage,
  type Group,
  type Refusal,
} from './answers/coverage';
import { needAndReach, type Quadrants } from './answers/needAndReach';
import { smoothingOf } from '$old/lib/answers/smoothing';
import type { Edition } from '$old/lib/contract/edition';
import type { Engine } from '$old/lib/engine/door';
import { ofEdition } from './answers/ofEdition';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { alcaldiaCount } from '$old/lib/queries/alcaldiaCount';
import { coloniaCounts } from '$old/lib/queries/coloniaCounts';
import { helpCoverage } from './queries/helpCoverage';
import { helpPlaces, type HelpPlace } from './queries/helpPlaces';
import { populationPoints } from './queries/populationPoints';
import type { Period } from '$old/lib/period/period';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';

/** What need is told by: what is reported of homes, where a woman looks for help near hers. */
export const NEED_INDICATOR: IndicatorId = 'violencia_familiar';

/** How far the nearest of one kind of service is, by colonia. */
export interface KindReach {
  /** As in `servicios.tipo`. */
  readonly clase: string;
  readonly places: number;
  readonly reaches: readonly ColoniaReach[];
}

export interface GroupReach {
  readonly coverage: Coverage;
  readonly places: readonly HelpPlace[];
  readonly refusal: Refusal | null;
  /** Null where it is refused. */
  readonly quadrants: Quadrants | null;
  /** Share of the women of the alcaldía that is beyond the line. */
  readonly beyond: number | null;
  readonly kinds: readonly KindReach[];
}

export interface ReachAnswer {
  readonly groups: readonly GroupReach[];
  /** Of the counts. */
  readonly periodo: Period;
  /** Per 100,000 women and year; null where it cannot be told. */
  readonly alcaldiaRate: number | null;
  readonly sql: { readonly places: string; readonly reach: string; readonly quadrants: string };
}

/** @throws Error where the release has no complete year at all */
export async function askReach(
  engine: Engine,
  facts: ReleaseFacts,
  { cabinet }: Pick<Edition, 'cabinet'>,
): Promise<ReachAnswer> {
  const { alcaldia, colonias, publicacion } = facts;
  const { anio, trienio } = completePeriodsOf(facts);
  const periodo = trienio[0] ?? anio[0];
  if (periodo === undefined) {
    throw new Error(
      `La publicación ${publicacion} no tiene ningún año completo con qué comparar el alcance. ` +
        'Constrúyela con un archivo que abarque al menos un año y medio.',
    );
  }
  const asked = {
    alcaldia,
    indicador: NEED_INDICATOR,
    periodoTipo: periodo.tipo,
    periodo: periodo.inicio,
    unit: CARPETAS,
  };
  const queries = {
    places: helpPlaces(),
    points: populationPoints(),
    coverage: helpCoverage({ alcaldia }),
    counts: coloniaCounts(asked),
    whole: alcaldiaCount(asked),
  };
  const [allPlaces, allPoints, allCoverage, counts, [whole]] = await Promise.all([
    engine.run(queries.places),
    engine.run(queries.points),
    engine.run(queries.coverage),
    engine.run(queries.counts),
    engine.run(queries.whole),
  ]);
  const places = ofEdition(allPlaces, cabinet);
  const coverage = ofEdition(allCoverage, cabinet);
  const shown = new Set(colonias.map(({ clave }) => clave));
  const points = allPoints.filter(({ colonia }) => shown.has(colonia));
  const n = whole?.n ?? null;
  const mujeres = whole?.mujeres ?? null;
  const smoothing = smoothingOf(counts, { n, mujeres }, periodo.anios);
  const reach = [queries.coverage.sql, queries.places.sql, queries.points.sql];
  return {
    periodo,
    alcaldiaRate: n === null || !mujeres ? null : (n * 100_000) / (mujeres * periodo.anios),
    sql: {
      places: queries.places.sql,
      reach: reach.join(';\n\n'),
      quadrants: [...reach, queries.counts.sql, queries.whole.sql].join(';\n\n'),
    },
    groups: GROUPS.filter((group) => cabinet !== null || group !== 'punto_violeta').map(groupReach),
  };

  function groupReach(group: Group): GroupReach {
    const own = places.filter(({ grupo }) => grupo === group);
    const known = coverageOf(coverage, group);
    const refusal = refusalOf(known, points.length);
    const told = { coverage: known, places: own, refusal };
    if (refusal !== null) return { ...told, quadrants: null, beyond: null, kinds: [] };
    const reaches = coloniaReaches(points, own);
    const kinds = group === 'atencion' ? [...new Set(own.map(({ clase }) => clase))] : [];
    return {
      ...told,
      quadrants: needAndReach(reaches, colonias, smoothing),
      beyond: shareBeyond(reaches),
      kinds: [...kinds].sort().map((clase) => {
        const ofKind = own.filter((place) => place.clase === clase);
        return { clase, places: ofKind.length, reaches: coloniaReaches(points, ofKind) };
      }),
    };
  }
}
