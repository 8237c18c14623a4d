/** The evaluation that an address of `/evaluar/` stands for: parsed from it and printed to it. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { SPANS, type EvaluationGrain, type Span, type WhyChosen } from './answers/window';
import { indicatorOf, isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import {
  agreementAsked,
  filledFrom,
  type EvaluableAgreement,
  type EvaluationLinkNote,
} from '$features/agreements';
import { isRefusedHere } from '$lib/view/internalLink';
import { distinctNotes } from '$lib/view/distinctNotes';
import { releaseNotes } from '$lib/view/releaseNote';
import type { LinkNote } from '$lib/view/addressNote';
import { firstDayOf } from '$lib/period/firstDay';
import { DEFAULT_INDICATOR, type Params, type ViewContext } from '$lib/view/view';

export const WHYS = [
  'no_se_sabe',
  'un_anio',
  'dos_anios',
  'otra',
] as const satisfies readonly WhyChosen[];

/** Colonias of an address that are none, told one by one. */
const MOST_UNKNOWN = 3;

export interface EvaluationView {
  /** The agreement that it was filled in from; null where none was named. */
  readonly acuerdo: string | null;
  /** Where something was done. */
  readonly colonias: readonly ColoniaKey[];
  readonly indicador: IndicatorId;
  readonly grano: EvaluationGrain;
  /** Since when, `YYYY-MM-DD`. */
  readonly desde: string;
  /** Years looked at on either side. */
  readonly ventana: Span;
  /** Why those colonias. */
  readonly eleccion: WhyChosen;
  /** Null for those proposed. */
  readonly comparables: readonly ColoniaKey[] | null;
}

export interface EvaluationContext extends Pick<
  ViewContext,
  'periodos' | 'publicacion' | 'colonias'
> {
  readonly acuerdos: readonly EvaluableAgreement[];
  /** The colonia on which the page shows how an evaluation is read; null where there is none. */
  readonly example: ColoniaKey | null;
}

/** What of an address could not be followed; `asked` is what it said. */
export type EvaluationNote =
  | LinkNote
  | EvaluationLinkNote
  | { readonly kind: 'indicador'; readonly asked: string; readonly shown: IndicatorId }
  | { readonly kind: 'colonia'; readonly asked: string }
  | { readonly kind: 'otras_colonias' }
  | { readonly kind: 'solo_anios' }
  | { readonly kind: 'fecha'; readonly asked: string }
  | { readonly kind: 'ventana' }
  | { readonly kind: 'eleccion' };

export interface ParsedEvaluation {
  readonly view: EvaluationView;
  readonly notas: readonly EvaluationNote[];
}

/**
 * An example, which evaluates nothing that was done: a large colonia since the last complete year began.
 * @throws Error where the release has no complete year, or no colonia, at all
 */
export function exampleEvaluation({
  periodos,
  example,
}: Pick<EvaluationContext, 'periodos' | 'example'>): EvaluationView {
  const [year] = periodos.anio;
  if (year === undefined || example === null) {
    throw new Error(
      'La publicación no tiene un año completo por colonia con que poner un ejemplo.',
    );
  }
  return {
    acuerdo: null,
    colonias: [example],
    indicador: DEFAULT_INDICATOR,
    grano: 'trimestre',
    desde: year.inicio,
    ventana: 2,
    eleccion: 'otra',
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
  const notas: EvaluationNote[] = [];
  const example = exampleEvaluation(context);
  if (isRefusedHere(params, context.publicacion)) {
    return { view: example, notas: [{ kind: 'interno' }] };
  }
  const acuerdo = agreementAsked(params.get('acuerdo') || null, context.acuerdos, notas);
  const start: EvaluationView =
    acuerdo === null ? example : { ...example, ...filledFrom(acuerdo, notas) };
  const asked = params.get('indicador') ?? start.indicador;
  if (!isIndicatorId(asked)) {
    notas.push({ kind: 'indicador', asked, shown: start.indicador });
  }
  const indicador = isIndicatorId(asked) ? asked : start.indicador;
  const colonias = coloniasOf(params, 'colonias', context, notas) ?? start.colonias;
  const comparables = coloniasOf(params, 'comparables', context, notas);
  notas.push(...releaseNotes(params, context.publicacion));
  const view = {
    acuerdo: acuerdo?.id ?? null,
    colonias,
    indicador,
    grano: grainOf(params, indicador, notas),
    desde: dateOf(params, start.desde, notas),
    ventana: spanOf(params, start.ventana, notas),
    eleccion: whyOf(params, defaultWhy(params), notas),
    comparables,
  };
  return { view, notas: distinctNotes(notas) };
}

/** @returns null where the address does not say; those that are no colonia are left out, with a note */
function coloniasOf(
  params: Params,
  name: 'colonias' | 'comparables',
  context: EvaluationContext,
  notas: EvaluationNote[],
): readonly ColoniaKey[] | null {
  const text = params.get(name);
  if (text === null || text === undefined) return null;
  const names = [...new Set(text.split(',').filter((each) => each !== ''))];
  const unknown = names.filter((each) => context.colonias.read(each) === null);
  notas.push(
    ...unknown.slice(0, MOST_UNKNOWN).map((asked) => ({ kind: 'colonia', asked }) as const),
  );
  if (unknown.length > MOST_UNKNOWN) {
    notas.push({ kind: 'otras_colonias' });
  }
  return names.flatMap((each) => context.colonias.read(each) ?? []);
}

function grainOf(params: Params, indicador: IndicatorId, notas: EvaluationNote[]): EvaluationGrain {
  const [first = 'anio', ...others] = grainsOf(indicador);
  const asked = params.get('por') || first;
  const found = [first, ...others].find((grain) => grain === asked);
  if (found === undefined) {
    notas.push({ kind: 'solo_anios' });
  }
  return found ?? first;
}

function dateOf(params: Params, fallback: string, notas: EvaluationNote[]): string {
  const asked = params.get('desde') || null;
  if (asked === null) return fallback;
  const date = firstDayOf(asked);
  if (date === null) {
    notas.push({ kind: 'fecha', asked });
  }
  return date ?? fallback;
}

function spanOf(params: Params, fallback: Span, notas: EvaluationNote[]): Span {
  const asked = params.get('ventana') || String(fallback);
  const found = SPANS.find((span) => String(span) === asked);
  if (found === undefined) notas.push({ kind: 'ventana' });
  return found ?? fallback;
}

/** The example is there for its size. Of what was done nobody says why it was there, unless the reader does. */
const defaultWhy = (params: Params): WhyChosen =>
  params.get('colonias') === null && !params.get('acuerdo') ? 'otra' : 'no_se_sabe';

function whyOf(params: Params, fallback: WhyChosen, notas: EvaluationNote[]): WhyChosen {
  const asked = params.get('eleccion') || fallback;
  const found = WHYS.find((why) => why === asked);
  if (found === undefined) notas.push({ kind: 'eleccion' });
  return found ?? fallback;
}

/** What is by default depends on what else the address says. */
const KEPT: readonly string[] = ['acuerdo', 'eleccion'];

/** The query of the view, `?` included; what is by default is left out. */
export function printEvaluation(view: EvaluationView, context: EvaluationContext): string {
  const base = new URLSearchParams();
  if (view.acuerdo !== null) base.set('acuerdo', view.acuerdo);
  const { view: fallback } = parseEvaluation(base, context);
  const params = paramsOf(view, context.colonias.write);
  const grano = grainsOf(view.indicador)[0] ?? 'anio';
  for (const [name, value] of paramsOf({ ...fallback, grano }, context.colonias.write)) {
    if (!KEPT.includes(name) && params.get(name) === value) params.delete(name);
  }
  if (view.eleccion === defaultWhy(params)) params.delete('eleccion');
  return params.size === 0 ? '' : `?${readable(params)}`;
}

/** Everything, and the release: what a citation needs when the defaults have moved on. */
export function printEvaluationPermalink(
  view: EvaluationView,
  { publicacion, colonias }: Pick<EvaluationContext, 'publicacion' | 'colonias'>,
): string {
  const params = paramsOf(view, colonias.write);
  params.set('publicacion', publicacion);
  return `?${readable(params)}`;
}

function paramsOf(view: EvaluationView, write: (clave: ColoniaKey) => string): URLSearchParams {
  const params = new URLSearchParams();
  if (view.acuerdo !== null) params.set('acuerdo', view.acuerdo);
  params.set('colonias', view.colonias.map(write).join(','));
  params.set('indicador', view.indicador);
  params.set('por', view.grano);
  params.set('desde', view.desde);
  params.set('ventana', String(view.ventana));
  params.set('eleccion', view.eleccion);
  if (view.comparables !== null) params.set('comparables', view.comparables.map(write).join(','));
  return params;
}

/** A comma may stand as it is in a query. */
const readable = (params: URLSearchParams): string => params.toString().replaceAll('%2C', ',');

export function sameEvaluation(one: EvaluationView, another: EvaluationView): boolean {
  const asked = (view: EvaluationView) => paramsOf(view, (clave) => clave).toString();
  return asked(one) === asked(another);
}
