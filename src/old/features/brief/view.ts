/** The brief that an address stands for: which blocks, which weights, and the reader's note. */
import {
  parsePriority,
  printPriority,
  printWeightParts,
  type PriorityContext,
  type PriorityNote,
  type PriorityView,
} from '$old/features/priorities';
import { parseSession, putSession, type AskedSession, type SessionNote } from './askedSession';
import { distinctNotes } from '$old/lib/view/distinctNotes';
import { releaseNotes } from '$old/lib/view/releaseNote';

/** In the order in which they are read. The date of the data and their limits are in every brief. */
export const BRIEF_BLOCKS = ['cambios', 'prioridades', 'acuerdos'] as const;
export type BriefBlock = (typeof BRIEF_BLOCKS)[number];

export const MAX_NOTE = 500;
export const MAX_NOTE_LINES = 6;

export interface BriefView {
  /** Null for that of the page. */
  readonly session: AskedSession | null;
  readonly blocks: readonly BriefBlock[];
  /** Null where the release cannot put the colonias in order. */
  readonly priority: PriorityView | null;
  /** Of the reader; as `cutNote` leaves it. */
  readonly note: string;
}

/** What of an address could not be followed: blocks that there are not, among others. */
export type BriefNote = PriorityNote | SessionNote | { readonly kind: 'apartados' };

export interface BriefContext {
  readonly priority: PriorityContext | null;
  readonly publicacion: string;
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
  const { session, notas: ofSession } = parseSession(params);
  const notas: BriefNote[] = [...ofSession];
  const priority = context.priority === null ? null : parsePriority(params, context.priority);
  notas.push(...(priority === null ? releaseNotes(params, context.publicacion) : priority.notas));
  return {
    view: {
      session,
      blocks: blocksOf(params.get('bloques'), notas),
      priority: priority?.view ?? null,
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

/** The query of the brief, `?` included, without the note; what is by default is left out. */
export function printBrief(view: BriefView): string {
  return queryOf(paramsOf(view, view.priority === null ? '' : printPriority(view.priority)));
}

/** Every weight, and the release: what a citation needs when the defaults have moved on. No note. */
export function printBriefPermalink(view: BriefView, { publicacion }: BriefContext): string {
  const weights = view.priority === null ? '' : `?pesos=${printWeightParts(view.priority.parts)}`;
  const params = paramsOf(view, weights);
  params.set('publicacion', publicacion);
  return queryOf(params);
}

function paramsOf(view: BriefView, weights: string): URLSearchParams {
  const params = new URLSearchParams();
  putSession(view.session, params);
  for (const [name, value] of new URLSearchParams(weights)) params.set(name, value);
  if (view.blocks.length < BRIEF_BLOCKS.length) params.set('bloques', view.blocks.join(','));
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

/** An address of `/prioridades/` that a reader brings; null where it is none. */
export function broughtInto(
  view: BriefView,
  address: string,
  context: BriefContext,
): BriefView | null {
  const url = urlOf(address);
  const page = url?.pathname.replace(/\/$/, '').split('/').at(-1);
  if (url === null || page !== 'prioridades' || context.priority === null) return null;
  return { ...view, priority: parsePriority(url.searchParams, context.priority).view };
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text.trim(), 'https://sitio.invalid/');
  } catch {
    return null;
  }
}
