/** A figure alone on the screen of a room: its headline, and the words around it. */
import { echo } from '$lib/words/es/echo';
import { writeList } from '$lib/words/es/list';
import { writeSmall } from '$lib/words/es/numbers';
import type { ProjectorNote } from '$lib/view/projector';

/** More are not read from the last row of a room while somebody speaks. */
export const MOST_WORDS = 15;
export const MOST_NUMBERS = 2;

/** «dos» to «nueve»: beyond, findings write digits. */
const SMALL = Array.from({ length: 8 }, (_, at) => writeSmall(at + 2));
const IN_DIGITS = /\d+(?:[.,]\d+)*/gu;

/** How many numbers a sentence says, in digits or in words. */
export function numbersIn(sentence: string): number {
  const words = sentence.toLowerCase().split(/[^\p{L}]+/u);
  return (
    (sentence.match(IN_DIGITS) ?? []).length + words.filter((word) => SMALL.includes(word)).length
  );
}

/** How many words a sentence has; a number is one, and its sign goes with it. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether a sentence is short enough to be a headline in a room. */
export const isHeadline = (sentence: string): boolean =>
  wordsIn(sentence) <= MOST_WORDS && numbersIn(sentence) <= MOST_NUMBERS;

export interface RoomHeadline {
  readonly headline: string;
  /** The finding, whole, under a headline that only says what is shown; null where the headline is the finding. */
  readonly finding: string | null;
}

/**
 * The finding, if it is short; else its short version; else what the figure shows, and the finding under it: a
 * finding is never cut, since what is left out of it may be its doubt.
 */
export function roomHeadline(finding: string, title: string, short?: string): RoomHeadline {
  if (isHeadline(finding)) return { headline: finding, finding: null };
  if (short !== undefined && isHeadline(short)) return { headline: short, finding: null };
  return { headline: title, finding };
}

export const projectorWords = {
  label: 'Una figura sola, para una sala',
  previous: 'Figura anterior',
  next: 'Figura siguiente',
  place: (at: number, of: number) => `${at} de ${of}`,
  leave: 'Cerrar',
};

export function writeProjectorNote(note: ProjectorNote): string {
  if (note.kind === 'sin_figuras') return 'Esta página no tiene figuras que proyectar.';
  const asked = writeList(note.asked.slice(0, 3).map(echo));
  if (note.kind === 'laminas')
    return `En este sitio no está la figura ${asked}. Se pasa por las demás.`;
  return `En esta página no está la figura ${asked}. Se muestra otra de las que sí están.`;
}
