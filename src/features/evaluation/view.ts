/** The evaluation that an address of `/evaluar/` stands for: parsed from it and printed to it. */
import { SPANS, type EvaluationGrain, type Span } from './answers/window';
import { indicatorOf, isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { agreementAsked, filledFrom, type EvaluableAgreement } from '$features/agreements';
import { isRefusedHere } from '$lib/view/internalLink';
import { INTERNAL_LINK } from '$lib/words/es/addressNotes';
import { echo } from '$lib/words/es/echo';
import { firstDayOf } from '$lib/period/firstDay';
import { DEFAULT_INDICATOR, type Params, type ViewContext } from '$lib/view/view';

/** Colonias of an address that are none, told one by one. */
const MOST_UNKNOWN = 3;

export interface EvaluationView {
  /** The agreement that it was filled in from; null where none was named. */
  readonly acuerdo: string | null;
  /** Slugs of the colonias where something was done. */
  readonly colonias: readonly string[];
  readonly indicador: IndicatorId;
  readonly grano: EvaluationGrain;
  /** Since when, `YYYY-MM-DD`. */
  readonly desde: string;
  /** Years looked at on either side. */
  readonly ventana: Span;
  /** Slugs; null for those proposed. */
  readonly comparables: readonly string[] | null;
}

export interface EvaluationContext extends Pick<
  ViewContext,
  'periodos' | 'publicacion' | 'colonias'
> {
  readonly acuerdos: readonly EvaluableAgreement[];
}

export interface ParsedEvaluation {
  readonly view: EvaluationView;
  readonly notas: readonly string[];
}

/** Where the page has nothing asked of it, it shows how an evaluation is read on one of these. */
const EXAMPLE_COLONIA = 'doctores';

/**
 * An example, which evaluates nothing that was done: a large colonia since the last complete year began.
 * @throws Error where the release has no complete year, or no colonia, at all
 */
export function exampleEvaluation({
  periodos,
  colonias,
}: Pick<EvaluationContext, 'periodos' | 'colonias'>): EvaluationView {
  const [year] = periodos.anio;
  const colonia = colonias.find((slug) => slug === EXAMPLE_COLONIA) ?? colonias[0];
  if (year === undefined || colonia === undefined) {
    throw new Error(
      'La publicación no tiene un año completo por colonia con que poner un ejemplo.',
    );
  }
  return {
    acuerdo: null,
    colonias: [colonia],
    indicador: DEFAULT_INDICATOR,
    grano: 'trimestre',
    desde: `${year}-01-01`,
    ventana: 2,
    comparables: null,
  };
}

/** Quarters where the indicator is published by quarter, and years. */
export function grainsOf(indicador: IndicatorId): readonly EvaluationGrain[] {
  return indicatorOf(indicador).granoColonia === 'trimestre' ? ['trimestre', 'anio'] : ['anio'];
}

/**
 * @returns a view that can be asked, whatever the address, and a note for each fallback. What an
 *   agreement says is only where the address itself says nothing
 */
export function parseEvaluation(params: Params, context: EvaluationContext): ParsedEvaluation {
  const notas: string[] = [];
  const example = exampleEvaluation(context);
  if (isRefusedHere(params, context.publicacion)) return { view: example, notas: [INTERNAL_LINK] };
  const acuerdo = agreementAsked(params.get('acuerdo') || null, context.acuerdos, notas);
  const start: EvaluationView =
    acuerdo === null ? example : { ...example, ...filledFrom(acuerdo, notas) };
  const asked = params.get('indicador') ?? start.indicador;
  if (!isIndicatorId(asked)) {
    notas.push(
      `No hay un indicador ${echo(asked)}. Se evalúa ${indicatorOf(start.indicador).enFrase}.`,
    );
  }
  const indicador = isIndicatorId(asked) ? asked : start.indicador;
  const colonias = slugsOf(params, 'colonias', context, notas) ?? start.colonias;
  const comparables = slugsOf(params, 'comparables', context, notas);
  noteRelease(params, context, notas);
  return {
    view: {
      acuerdo: acuerdo?.id ?? null,
      colonias,
      indicador,
      grano: grainOf(params, indicador, notas),
      desde: dateOf(params, start.desde, notas),
      ventana: spanOf(params, start.ventana, notas),
      comparables,
    },
    notas,
  };
}

/** @returns null where the address does not say; those that are no colonia are left out, with a note */
function slugsOf(
  params: Params,
  name: 'colonias' | 'comparables',
  context: EvaluationContext,
  notas: string[],
): readonly string[] | null {
  const text = params.get(name);
  if (text === null || text === undefined) return null;
  const slugs = [...new Set(text.split(',').filter((slug) => slug !== ''))];
  const unknown = slugs.filter((slug) => !context.colonias.includes(slug));
  const told = unknown
    .slice(0, MOST_UNKNOWN)
    .map((slug) => `No hay una colonia ${echo(slug)} en esta alcaldía.`);
  if (unknown.length > MOST_UNKNOWN) {
    told.push('La dirección pide otras colonias que tampoco están en esta alcaldía.');
  }
  // The same may be asked for on both sides.
  notas.push(...told.filter((nota) => !notas.includes(nota)));
  return slugs.filter((slug) => !unknown.includes(slug));
}

function grainOf(params: Params, indicador: IndicatorId, notas: string[]): EvaluationGrain {
  const [first = 'anio', ...others] = grainsOf(indicador);
  const asked = params.get('por') || first;
  const found = [first, ...others].find((grain) => grain === asked);
  if (found === undefined) {
    notas.push('De este indicador sólo se publican años por colonia: se mira por año.');
  }
  return found ?? first;
}

function dateOf(params: Params, fallback: string, notas: string[]): string {
  const asked = params.get('desde') || null;
  if (asked === null) return fallback;
  const date = firstDayOf(asked);
  if (date === null) {
    notas.push(`${echo(asked)} no es una fecha como 2023, 2023-04 o 2023-04-01.`);
  }
  return date ?? fallback;
}

function spanOf(params: Params, fallback: Span, notas: string[]): Span {
  const asked = params.get('ventana') || String(fallback);
  const found = SPANS.find((span) => String(span) === asked);
  if (found === undefined) notas.push('Se miran de 1 a 3 años a cada lado de la fecha.');
  return found ?? fallback;
}

function noteRelease(params: Params, { publicacion }: EvaluationContext, notas: string[]): void {
  const asked = params.get('publicacion') || null;
  if (asked !== null && asked !== publicacion) {
    notas.push(
      `El enlace se hizo con otra publicación y ésta es la «${publicacion}»: las cifras pueden ser otras.`,
    );
  }
}

/** The query of the view, `?` included; what is by default is left out. */
export function printEvaluation(view: EvaluationView, context: EvaluationContext): string {
  const base = new URLSearchParams();
  if (view.acuerdo !== null) base.set('acuerdo', view.acuerdo);
  const { view: fallback } = parseEvaluation(base, context);
  const params = paramsOf(view);
  const grano = grainsOf(view.indicador)[0] ?? 'anio';
  for (const [name, value] of paramsOf({ ...fallback, grano })) {
    if (name !== 'acuerdo' && params.get(name) === value) params.delete(name);
  }
  return params.size === 0 ? '' : `?${readable(params)}`;
}

/** Everything, and the release: what a citation needs when the defaults have moved on. */
export function printEvaluationPermalink(
  view: EvaluationView,
  { publicacion }: Pick<EvaluationContext, 'publicacion'>,
): string {
  const params = paramsOf(view);
  params.set('publicacion', publicacion);
  return `?${readable(params)}`;
}

function paramsOf(view: EvaluationView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.acuerdo !== null) params.set('acuerdo', view.acuerdo);
  params.set('colonias', view.colonias.join(','));
  params.set('indicador', view.indicador);
  params.set('por', view.grano);
  params.set('desde', view.desde);
  params.set('ventana', String(view.ventana));
  if (view.comparables !== null) params.set('comparables', view.comparables.join(','));
  return params;
}

/** A comma may stand as it is in a query. */
const readable = (params: URLSearchParams): string => params.toString().replaceAll('%2C', ',');

export function sameEvaluation(one: EvaluationView, another: EvaluationView): boolean {
  return paramsOf(one).toString() === paramsOf(another).toString();
}
