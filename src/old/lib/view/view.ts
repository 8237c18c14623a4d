/** The view that a URL stands for: parsed from it and printed to it. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { indicatorOf, isIndicatorId, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { DIVISORS, divisorsOf, type Divisor } from '$old/lib/contract/indicators/divisors';
import type { AddressNote } from './addressNote';
import type { ColoniaAddresses } from './coloniaAddresses';
import { releaseNotes } from './releaseNote';
import {
  parsePeriod,
  periodsOf,
  samePeriod,
  type CompletePeriods,
  type Period,
} from '../period/period';

/**
 * How the colonias are shown: by what is known of their rate against the rest, rate, rate smoothed by empirical
 * Bayes, probability that the rate is above that of the alcaldía, or cases.
 */
export const MEASURES = ['veredicto', 'tasa', 'suavizada', 'excedencia', 'carpetas'] as const;
export type Measure = (typeof MEASURES)[number];

export interface View {
  readonly indicador: IndicatorId;
  readonly periodo: Period;
  readonly medida: Measure;
  /** Among whom the counts of the colonias are divided. */
  readonly divisor: Divisor;
  /** Null for the whole alcaldía. */
  readonly colonia: ColoniaKey | null;
}

/** What a release can show. */
export interface ViewContext {
  readonly periodos: CompletePeriods;
  readonly colonias: ColoniaAddresses;
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

export const DEFAULT_INDICATOR = 'violencia_familiar' as const satisfies IndicatorId;
export const DEFAULT_MEASURE: Measure = 'veredicto';
/** Of every indicator: a link made before there was another says the same today. */
export const DEFAULT_DIVISOR: Divisor = 'mujeres';

/**
 * Parses an address. Parameters it does not know are left alone.
 * @returns a view that the release can show, whatever the address, and a note for each fallback
 * @throws Error where the release has no complete year at all
 */
export function parseView(params: Params, context: ViewContext): ParsedView {
  const notas: AddressNote[] = [];
  // An empty value says nothing: it is as if it were not there.
  const read = (name: string): string | null => params.get(name) || null;
  const indicador = parseIndicador(read('indicador'), notas);
  const periodo = parsePeriodo(read('periodo'), indicador, context.periodos, notas);
  const medida = parseMeasure(read('medida'), notas);
  const divisor = parseDivisor(read('divisor'), indicador, notas);
  const colonia = parseColonia(read('colonia'), context.colonias, notas);
  notas.push(...releaseNotes(params, context.publicacion));
  return { view: { indicador, periodo, medida, divisor, colonia }, notas };
}

/**
 * Prints a view as a query string, `?` included; what is by default is left out.
 * @returns '' for the default view
 */
export function printView(view: View, context: ViewContext): string {
  const params = new URLSearchParams();
  if (view.indicador !== DEFAULT_INDICATOR) params.set('indicador', view.indicador);
  if (!samePeriod(view.periodo, defaultPeriod(view.indicador, context.periodos))) {
    params.set('periodo', view.periodo.texto);
  }
  if (view.medida !== DEFAULT_MEASURE) params.set('medida', view.medida);
  if (view.divisor !== DEFAULT_DIVISOR) params.set('divisor', view.divisor);
  if (view.colonia !== null) params.set('colonia', context.colonias.write(view.colonia));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Prints everything, and the release: what a citation needs when the defaults have moved on. */
export function printPermalink(view: View, context: ViewContext): string {
  const params = new URLSearchParams({
    indicador: view.indicador,
    periodo: view.periodo.texto,
    medida: view.medida,
    divisor: view.divisor,
  });
  if (view.colonia !== null) params.set('colonia', context.colonias.write(view.colonia));
  params.set('publicacion', context.publicacion);
  return `?${params.toString()}`;
}

/** The same view of another indicator: the period and the divisor stay where that indicator has them. */
export function withIndicator(view: View, indicador: IndicatorId, context: ViewContext): View {
  const allowed = periodsOf(indicatorOf(indicador).granoColonia, context.periodos);
  const periodo =
    allowed.find((period) => samePeriod(period, view.periodo)) ??
    defaultPeriod(indicador, context.periodos);
  const divisor = divisorsOf(indicador).includes(view.divisor) ? view.divisor : DEFAULT_DIVISOR;
  return { ...view, indicador, periodo, divisor };
}

/**
 * The newest period that the indicator allows; of any length where the release has none of its own.
 * @throws Error where the release has no complete year at all
 */
export function defaultPeriod(indicador: IndicatorId, periodos: CompletePeriods): Period {
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
): Period {
  const fallback = defaultPeriod(indicador, periodos);
  if (value === null || value === fallback.texto) return fallback;
  const allowed = periodsOf(indicatorOf(indicador).granoColonia, periodos);
  const known = allowed.find(({ texto }) => texto === value);
  if (known !== undefined) return known;
  const period = parsePeriod(value);
  if (period === null) {
    notas.push({ kind: 'periodo', why: 'no_es', asked: value, shown: fallback });
    return fallback;
  }
  const told = { asked: period, shown: fallback };
  if (periodos.anio.some((year) => samePeriod(year, period))) {
    notas.push({ kind: 'periodo', why: 'solo_trienios', indicador, ...told });
  } else if (value.slice(-4) > (periodos.anio[0]?.texto ?? '')) {
    notas.push({ kind: 'periodo', why: 'incompleto', ...told });
  } else {
    notas.push({ kind: 'periodo', why: 'sin_datos', ...told });
  }
  return fallback;
}

function parseMeasure(value: string | null, notas: AddressNote[]): Measure {
  if (value === null) return DEFAULT_MEASURE;
  const known = MEASURES.find((medida) => medida === value);
  if (known !== undefined) return known;
  notas.push({ kind: 'medida', asked: value, known: MEASURES });
  return DEFAULT_MEASURE;
}

function parseDivisor(value: string | null, indicador: IndicatorId, notas: AddressNote[]): Divisor {
  if (value === null) return DEFAULT_DIVISOR;
  const known = divisorsOf(indicador).find((divisor) => divisor === value);
  if (known !== undefined) return known;
  notas.push({ kind: 'divisor', asked: value, indicador, known: DIVISORS });
  return DEFAULT_DIVISOR;
}

function parseColonia(
  value: string | null,
  colonias: ColoniaAddresses,
  notas: AddressNote[],
): ColoniaKey | null {
  if (value === null) return null;
  const clave = colonias.read(value);
  if (clave === null) notas.push({ kind: 'colonia', asked: value });
  return clave;
}
