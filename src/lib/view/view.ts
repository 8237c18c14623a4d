/** The view that a URL stands for: parsed from it and printed to it. */
import { indicatorOf, isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import type { AddressNote } from './addressNote';
import { isRefusedHere } from './internalLink';
import { parsePeriod, periodsOf, type CompletePeriods } from '../period/period';

/**
 * How the colonias are measured: cases, rate, rate smoothed by empirical Bayes, or probability that
 * the rate is above that of the alcaldía.
 */
export const MEDIDAS = ['carpetas', 'tasa', 'suavizada', 'excedencia'] as const;
export type Medida = (typeof MEDIDAS)[number];

export interface View {
  readonly indicador: IndicatorId;
  /** `2023` or `2021-2023` */
  readonly periodo: string;
  readonly medida: Medida;
  /** Slug; null for the whole alcaldía. */
  readonly colonia: string | null;
}

/** What a release can show. */
export interface ViewContext {
  readonly periodos: CompletePeriods;
  /** Slugs of the colonias. */
  readonly colonias: readonly string[];
  /** Id of the release. */
  readonly publicacion: string;
}

export interface ParsedView {
  readonly view: View;
  /** What of the address could not be followed. */
  readonly notas: readonly AddressNote[];
}

/** The part of URLSearchParams, or of a Map, that is read. */
export interface Params {
  get(name: string): string | null | undefined;
}

export const DEFAULT_INDICATOR: IndicatorId = 'violencia_familiar';
const DEFAULT_MEDIDA: Medida = 'tasa';

/**
 * Parses an address. Parameters it does not know are left alone.
 * @returns a view that the release can show, whatever the address, and a note for each fallback
 * @throws Error where the release has no complete year at all
 */
export function parseView(params: Params, context: ViewContext): ParsedView {
  if (isRefusedHere(params, context.publicacion)) {
    return { ...parseView(new Map(), context), notas: [{ kind: 'interno' }] };
  }
  const notas: AddressNote[] = [];
  // An empty value says nothing: it is as if it were not there.
  const read = (name: string): string | null => params.get(name) || null;
  const indicador = parseIndicador(read('indicador'), notas);
  const periodo = parsePeriodo(read('periodo'), indicador, context.periodos, notas);
  const medida = parseMedida(read('medida'), notas);
  const colonia = parseColonia(read('colonia'), context.colonias, notas);
  const publicacion = read('publicacion');
  if (publicacion !== null && publicacion !== context.publicacion) {
    notas.push({ kind: 'publicacion', asked: publicacion, here: context.publicacion });
  }
  return { view: { indicador, periodo, medida, colonia }, notas };
}

/**
 * Prints a view as a query string, `?` included; what is by default is left out.
 * @returns '' for the default view
 */
export function printView(view: View, context: ViewContext): string {
  const params = new URLSearchParams();
  if (view.indicador !== DEFAULT_INDICATOR) params.set('indicador', view.indicador);
  if (view.periodo !== defaultPeriod(view.indicador, context.periodos)) {
    params.set('periodo', view.periodo);
  }
  if (view.medida !== DEFAULT_MEDIDA) params.set('medida', view.medida);
  if (view.colonia !== null) params.set('colonia', view.colonia);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Prints everything, and the release: what a citation needs when the defaults have moved on. */
export function printPermalink(view: View, context: ViewContext): string {
  const params = new URLSearchParams({
    indicador: view.indicador,
    periodo: view.periodo,
    medida: view.medida,
  });
  if (view.colonia !== null) params.set('colonia', view.colonia);
  params.set('publicacion', context.publicacion);
  return `?${params.toString()}`;
}

/** The same view of another indicator: the period stays where that indicator has it. */
export function withIndicator(view: View, indicador: IndicatorId, context: ViewContext): View {
  const allowed = periodsOf(indicatorOf(indicador).granoColonia, context.periodos);
  const periodo = allowed.includes(view.periodo)
    ? view.periodo
    : defaultPeriod(indicador, context.periodos);
  return { ...view, indicador, periodo };
}

/**
 * The newest period that the indicator allows; of any length where the release has none of its own.
 * @throws Error where the release has no complete year at all
 */
export function defaultPeriod(indicador: IndicatorId, periodos: CompletePeriods): string {
  const period = periodsOf(indicatorOf(indicador).granoColonia, periodos)[0] ?? periodos.anio[0];
  if (period !== undefined) return period;
  throw new Error(
    'La publicación no tiene ningún año completo que mostrar. ' +
      'Constrúyela con un archivo que abarque al menos un año y medio.',
  );
}

function parseIndicador(value: string | null, notas: AddressNote[]): IndicatorId {
  if (value === null || isIndicatorId(value)) return value ?? DEFAULT_INDICATOR;
  notas.push({ kind: 'indicador', asked: value, shown: DEFAULT_INDICATOR });
  return DEFAULT_INDICATOR;
}

function parsePeriodo(
  value: string | null,
  indicador: IndicatorId,
  periodos: CompletePeriods,
  notas: AddressNote[],
): string {
  const fallback = defaultPeriod(indicador, periodos);
  if (value === null || value === fallback) return fallback;
  if (periodsOf(indicatorOf(indicador).granoColonia, periodos).includes(value)) return value;
  const period = parsePeriod(value);
  const told = { asked: value, shown: fallback };
  if (period === null) notas.push({ kind: 'periodo', why: 'no_es', ...told });
  else if (period.tipo === 'anio' && periodos.anio.includes(value)) {
    notas.push({ kind: 'periodo', why: 'solo_trienios', indicador, ...told });
  } else if (value.slice(-4) > (periodos.anio[0] ?? '')) {
    notas.push({ kind: 'periodo', why: 'incompleto', ...told });
  } else {
    notas.push({ kind: 'periodo', why: 'sin_datos', ...told });
  }
  return fallback;
}

function parseMedida(value: string | null, notas: AddressNote[]): Medida {
  if (value === null) return DEFAULT_MEDIDA;
  const known = MEDIDAS.find((medida) => medida === value);
  if (known !== undefined) return known;
  notas.push({ kind: 'medida', asked: value, known: MEDIDAS });
  return DEFAULT_MEDIDA;
}

function parseColonia(
  value: string | null,
  colonias: readonly string[],
  notas: AddressNote[],
): string | null {
  if (value === null || colonias.includes(value)) return value;
  notas.push({ kind: 'colonia', asked: value });
  return null;
}
