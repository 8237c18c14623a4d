/** The brief that an address stands for: which blocks, which weights, which evaluations, and the reader's note. */
import { isInternalRelease } from '$lib/contract/internal';
import {
  parseEvaluation,
  printEvaluation,
  type EvaluationContext,
  type EvaluationNote,
  type EvaluationView,
} from '$features/evaluation';
import {
  parseFrozen,
  parsePriority,
  printPriority,
  printWeightParts,
  type PriorityContext,
  type PriorityNote,
  type PriorityView,
} from '$features/priorities';
import { parseSession, putSession, type AskedSession, type SessionNote } from './askedSession';
import { distinctNotes } from '$lib/view/distinctNotes';
import { isRefusedHere } from '$lib/view/internalLink';
import { releaseNotes } from '$lib/view/releaseNote';

/** In the order in which they are read. The date of the data and their limits are in every brief. */
export const BRIEF_BLOCKS = ['cambios', 'prioridades', 'acuerdos', 'evaluacion'] as const;
export type BriefBlock = (typeof BRIEF_BLOCKS)[number];

/** More would not stand on two sheets. */
export const MAX_EVALUATIONS = 2;
export const MAX_NOTE = 500;
export const MAX_NOTE_LINES = 6;

export interface BriefView {
  /** Null for that of the page. */
  readonly session: AskedSession | null;
  readonly blocks: readonly BriefBlock[];
  /** Null where the release cannot put the colonias in order. */
  readonly priority: PriorityView | null;
  readonly evaluations: readonly EvaluationView[];
  /** Of the reader; as `cutNote` leaves it. */
  readonly note: string;
}

/** What of an address could not be followed: more evaluations than fit, or blocks that there are not. */
export type BriefNote =
  | PriorityNote
  | EvaluationNote
  | SessionNote
  | { readonly kind: 'evaluaciones'; readonly most: number }
  | { readonly kind: 'apartados' };

/** Why nothing is brought of an address: it is of internal use, or of none of the two pages. */
export type NotBrought = 'interno' | 'otro';

export interface BriefContext {
  readonly priority: PriorityContext | null;
  readonly evaluation: EvaluationContext;
}

/**
 * @param fragment of the address, `#` included: the note travels in it, because a browser sends it to nobody
 * @returns a brief that the release can give, whatever the address, and a note for each fallback
 */
export function parseBrief(
  params: URLSearchParams,
  fragment: string,
  context: BriefContext,
): { readonly view: BriefView; readonly notas: readonly BriefNote[] } {
  if (isRefusedHere(params, context.evaluation.publicacion)) {
    return { ...parseBrief(new URLSearchParams(), '', context), notas: [{ kind: 'interno' }] };
  }
  const { session, notas: ofSession } = parseSession(params);
  const notas: BriefNote[] = [...ofSession];
  const priority = context.priority === null ? null : parsePriority(params, context.priority);
  notas.push(
    ...(priority === null ? releaseNotes(params, context.evaluation.publicacion) : priority.notas),
  );
  const asked = params.getAll('evaluacion').filter((query) => query !== '');
  const evaluations = asked.slice(0, MAX_EVALUATIONS).map((query) => {
    const parsed = parseEvaluation(new URLSearchParams(query), context.evaluation);
    notas.push(...parsed.notas);
    return parsed.view;
  });
  if (asked.length > MAX_EVALUATIONS) {
    notas.push({ kind: 'evaluaciones', most: MAX_EVALUATIONS });
  }
  return {
    view: {
      session,
      blocks: blocksOf(params.get('bloques'), notas),
      priority: priority?.view ?? null,
      evaluations,
      note: cutNote(new URLSearchParams(fragment.replace(/^#/, '')).get('nota') ?? ''),
    },
    notas: distinctNotes(notas),
  };
}

function blocksOf(text: string | null, notas: BriefNote[]): readonly BriefBlock[] {
  if (text === null || text === '') return BRIEF_BLOCKS;
  const asked = text.split(',');
  const known = BRIEF_BLOCKS.filter((block) => asked.includes(block));
  if (known.length === 0) {
    notas.push({ kind: 'apartados' });
    return BRIEF_BLOCKS;
  }
  return known;
}

/**
 * The query of the brief, `?` included, without the note; what is by default is left out. Of internal use it
 * names its release: the note that goes with it may tell what is not published.
 */
export function printBrief(view: BriefView, context: BriefContext): string {
  const weights = view.priority === null ? '' : printPriority(view.priority);
  const params = paramsOf(view, context, weights);
  const { publicacion } = context.evaluation;
  if (isInternalRelease(publicacion)) params.set('publicacion', publicacion);
  return queryOf(params);
}

/** Every weight, and the release: what a citation needs when the defaults have moved on. No note. */
export function printBriefPermalink(view: BriefView, context: BriefContext): string {
  const weights = view.priority === null ? '' : `?pesos=${printWeightParts(view.priority.parts)}`;
  const params = paramsOf(view, context, weights);
  params.set('publicacion', context.evaluation.publicacion);
  return queryOf(params);
}

function paramsOf(view: BriefView, { evaluation }: BriefContext, weights: string): URLSearchParams {
  const params = new URLSearchParams();
  putSession(view.session, params);
  for (const [name, value] of new URLSearchParams(weights)) params.set(name, value);
  if (view.blocks.length < BRIEF_BLOCKS.length) params.set('bloques', view.blocks.join(','));
  for (const each of view.evaluations) {
    // Never empty: the example of /evaluar/ is named too, where it is asked for.
    const query = printEvaluation(each, evaluation).replace(/^\?/, '');
    const places = each.colonias.map(evaluation.colonias.write).join(',');
    params.append(
      'evaluacion',
      query === '' ? `colonias=${places}&eleccion=${each.eleccion}` : query,
    );
  }
  return params;
}

function queryOf(params: URLSearchParams): string {
  return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',')}`;
}

/** The fragment that keeps the note, `#` included; nothing where there is none. */
export function printNote(note: string): string {
  return note === '' ? '' : `#${new URLSearchParams({ nota: note }).toString()}`;
}

/** What stands on the sheet of a note: as many characters and lines as fit. */
export function cutNote(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ');
  return [...plain.split('\n').slice(0, MAX_NOTE_LINES).join('\n')].slice(0, MAX_NOTE).join('');
}

/**
 * An address of `/prioridades/` or `/evaluar/` that a reader brings; null where it is neither, or one of
 * internal use on a public site.
 */
export function broughtInto(
  view: BriefView,
  address: string,
  context: BriefContext,
): BriefView | null {
  const url = urlOf(address);
  const page = url?.pathname.replace(/\/$/, '').split('/').at(-1);
  const { publicacion } = context.evaluation;
  if (url === null || isInternalOnly(url.searchParams, publicacion)) return null;
  if (page === 'prioridades' && context.priority !== null) {
    const frozen = parseFrozen(url.searchParams.get('congelado') ?? '', publicacion);
    const params =
      'refusal' in frozen
        ? url.searchParams
        : new URLSearchParams({ pesos: printWeightParts(frozen.parts) });
    return { ...view, priority: parsePriority(params, context.priority).view };
  }
  if (page === 'evaluar') {
    const added = parseEvaluation(url.searchParams, context.evaluation).view;
    return { ...view, evaluations: [...view.evaluations, added].slice(-MAX_EVALUATIONS) };
  }
  return null;
}

/** Why `broughtInto` has nothing of an address, for who brought it. */
export function whyNotBrought(address: string, { evaluation }: BriefContext): NotBrought {
  const params = urlOf(address)?.searchParams ?? new URLSearchParams();
  return isInternalOnly(params, evaluation.publicacion) ? 'interno' : 'otro';
}

/** Of a site of internal use, be it only by the scenario frozen in it, while this one is public. */
function isInternalOnly(params: URLSearchParams, publicacion: string): boolean {
  const frozen = parseFrozen(params.get('congelado') ?? '', publicacion);
  return (
    isRefusedHere(params, publicacion) || ('refusal' in frozen && frozen.refusal === 'interno')
  );
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text.trim(), 'https://sitio.invalid/');
  } catch {
    return null;
  }
}
