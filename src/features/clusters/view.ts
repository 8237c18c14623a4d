/** The search for clusters that an address of `/agrupamientos/` stands for: parsed from it and printed to it. */
import { indicatorOf, isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { divisorsOf, type Divisor } from '$lib/contract/indicators/divisors';
import { isRefusedHere } from '$lib/view/internalLink';
import { releaseNotes } from '$lib/view/releaseNote';
import type { LinkNote } from '$lib/view/addressNote';
import { periodsOf, samePeriod, type Period } from '$lib/period/period';
import { DEFAULT_INDICATOR, defaultPeriod, type Params, type ViewContext } from '$lib/view/view';

/** Random data sets of the scan: more of them tell a small p more finely, and take longer. */
export const REPLICAS = [999, 9999] as const;
type Replicas = (typeof REPLICAS)[number];

export interface ClusterView {
  readonly indicador: IndicatorId;
  readonly periodo: Period;
  readonly divisor: Divisor;
  readonly replicas: Replicas;
}

/** What of an address could not be followed: no counts by colonia of that period, or only women divide it. */
export type ClusterNote =
  LinkNote | { readonly kind: 'periodo'; readonly shown: Period } | { readonly kind: 'divisor' };

type ClusterContext = Pick<ViewContext, 'periodos' | 'publicacion'>;

/** @returns null where the segment after `/agrupamientos/` is no indicator */
export function parseClusterIndicator(segment: string | undefined): IndicatorId | null {
  if (segment === undefined) return DEFAULT_INDICATOR;
  return isIndicatorId(segment) ? segment : null;
}

/** What follows `/agrupamientos/`; nothing for the indicator by default. */
export function printClusterIndicator(indicador: IndicatorId): { indicador?: IndicatorId } {
  return indicador === DEFAULT_INDICATOR ? {} : { indicador };
}

/** Three years where there are: fewer counts are suppressed, and small ones jump less. */
export function defaultClusterView(
  indicador: IndicatorId,
  { periodos }: Pick<ClusterContext, 'periodos'>,
): ClusterView {
  const periodo = periodos.trienio[0] ?? defaultPeriod(indicador, periodos);
  return { indicador, periodo, divisor: 'mujeres', replicas: REPLICAS[0] };
}

/**
 * @returns a view that the release can show, whatever the address, and a note for each fallback
 * @throws Error where the release has no complete year at all
 */
export function parseClusterView(
  indicador: IndicatorId,
  params: Params,
  context: ClusterContext,
): { readonly view: ClusterView; readonly notas: readonly ClusterNote[] } {
  const fallback = defaultClusterView(indicador, context);
  if (isRefusedHere(params, context.publicacion)) {
    return { view: fallback, notas: [{ kind: 'interno' }] };
  }
  const notas: ClusterNote[] = [];
  const { granoColonia } = indicatorOf(indicador);
  const read = (name: string): string | null => params.get(name) || null;

  const asked = read('periodo');
  const periodo = periodsOf(granoColonia, context.periodos).find(({ texto }) => texto === asked);
  if (asked !== null && periodo === undefined && asked !== fallback.periodo.texto) {
    notas.push({ kind: 'periodo', shown: fallback.periodo });
  }
  const divisor = read('divisor');
  const isAmbient = divisor === 'ambiente' && divisorsOf(indicador).includes(divisor);
  if (divisor !== null && divisor !== 'mujeres' && !isAmbient) {
    notas.push({ kind: 'divisor' });
  }
  notas.push(...releaseNotes(params, context.publicacion));
  const replicas = REPLICAS.find((count) => String(count) === read('replicas'));
  return {
    view: {
      indicador,
      periodo: periodo ?? fallback.periodo,
      divisor: isAmbient ? 'ambiente' : 'mujeres',
      replicas: replicas ?? fallback.replicas,
    },
    notas,
  };
}

/** The query of the view, `?` included; what is by default is left out. */
export function printClusterView(view: ClusterView, context: ClusterContext): string {
  const fallback = defaultClusterView(view.indicador, context);
  const params = new URLSearchParams();
  if (!samePeriod(view.periodo, fallback.periodo)) params.set('periodo', view.periodo.texto);
  if (view.divisor !== fallback.divisor) params.set('divisor', view.divisor);
  if (view.replicas !== fallback.replicas) params.set('replicas', String(view.replicas));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Everything, and the release: what a citation needs when the defaults have moved on. */
export function printClusterPermalink(view: ClusterView, { publicacion }: ClusterContext): string {
  const { periodo, divisor, replicas } = view;
  const params = { periodo: periodo.texto, divisor, replicas: String(replicas), publicacion };
  return `?${new URLSearchParams(params).toString()}`;
}

export function sameClusterView(one: ClusterView, another: ClusterView): boolean {
  return (
    one.indicador === another.indicador &&
    samePeriod(one.periodo, another.periodo) &&
    one.divisor === another.divisor &&
    one.replicas === another.replicas
  );
}
