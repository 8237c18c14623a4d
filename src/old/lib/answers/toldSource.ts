/** A source as its release tells of it, so that whatever is said or drawn of it needs no name of its own. */
import { BREAKS } from '$old/lib/contract/breaks';
import type { ManifestSource } from '$old/lib/contract/manifest';
import type { DateBasis, Rupture } from '$old/lib/contract/seriesFacts';

export interface SeriesUnit {
  /** Null where the release does not say how one is called. */
  readonly una: string | null;
  readonly varias: string;
}

/** What breaks a series from a month on: as its source declares it, or as this site knows it. */
export type SeriesRupture =
  | {
      readonly kind: 'declarada';
      readonly desde: string;
      readonly que: string;
      readonly fuente: string;
    }
  | { readonly kind: 'sabida'; readonly desde: string; readonly id: KnownBreak };
type KnownBreak = Extract<(typeof BREAKS)[number], { readonly kind: 'reclasificacion' }>['id'];

export interface ToldSource {
  readonly id: string;
  readonly publica: string;
  readonly conjunto: string;
  /** Null where it declares none. */
  readonly corto: string | null;
  readonly unidad: SeriesUnit;
  /** Null where the release does not say by which day it counts. */
  readonly fecha: DateBasis | null;
  readonly lapso: { readonly desde: string; readonly hasta: string } | null;
  /** First day of the last month that is complete; null where its periods are not of the calendar. */
  readonly completo: string | null;
  readonly rupturas: readonly SeriesRupture[];
  readonly cobertura: string | null;
  readonly transcrita: boolean;
  readonly publicadoPorLaAutoridad: boolean;
  /** How each of its files was written, in the words of the release. */
  readonly cosechas: readonly string[];
}

/**
 * @param indicador whose counts are told
 * @param unidad as the table of indicators names what is counted, for a source that declares nothing
 */
export function toldSource(source: ManifestSource, indicador: string, unidad: string): ToldSource {
  const { id, publica, conjunto, serie, lapso } = source;
  return {
    id,
    publica,
    conjunto,
    corto: serie?.corto ?? null,
    unidad: serie?.unidad ?? { una: null, varias: unidad },
    fecha: serie?.fecha ?? lapso?.fecha ?? null,
    lapso: lapso === undefined ? null : { desde: lapso.desde, hasta: lapso.hasta },
    completo: source.ultimo_mes_completo,
    rupturas: rupturesOf(id, indicador, serie?.rupturas),
    cobertura: serie?.cobertura ?? null,
    transcrita: serie?.transcrita === true,
    publicadoPorLaAutoridad: source.publicado_por_la_autoridad === true,
    cosechas: [...new Set(source.archivos.map(({ cosecha }) => cosecha))],
  };
}

/** In order of time: those declared or, of a source that declares nothing, those that are known of it. */
function rupturesOf(
  source: string,
  indicador: string,
  declared: readonly Rupture[] | undefined,
): readonly SeriesRupture[] {
  const breaks: readonly SeriesRupture[] =
    declared === undefined
      ? BREAKS.flatMap((each) =>
          each.kind === 'reclasificacion' &&
          (each.source === null || each.source === source) &&
          breaksIndicator(each.indicators, indicador)
            ? [{ kind: 'sabida' as const, desde: each.start, id: each.id }]
            : [],
        )
      : declared
          .filter(({ indicadores }) => breaksIndicator(indicadores ?? null, indicador))
          .map(({ desde, que, fuente }) => ({ kind: 'declarada' as const, desde, que, fuente }));
  return [...breaks].sort((one, other) => (one.desde < other.desde ? -1 : 1));
}

const breaksIndicator = (broken: readonly string[] | null, indicador: string): boolean =>
  broken === null || broken.includes(indicador);
