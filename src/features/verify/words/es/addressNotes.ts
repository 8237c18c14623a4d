/** What of the address of a claim could not be followed, as sentences for the reader. */
import { writeAddressNote } from '$lib/words/es/addressNotes';
import { echo } from '$lib/words/es/echo';
import type { ClaimRelease } from '../../pastTopics.svelte';
import type { ClaimNote } from '../../view';

/** @param today the newest release, which may have what the one of the link lacks */
export function writeClaimNote(note: ClaimNote, today: ClaimRelease): string {
  if (note.kind !== 'asunto') return writeAddressNote(note);
  const { asked, here } = note;
  const lacks = `La publicación «${here}» no tiene el asunto ${echo(topicName(asked, today))}`;
  const other = 'Escoge otro en «Corregir lo entendido»';
  return isTodays(asked, today)
    ? `${lacks}; la de hoy, «${today.publicacion}», sí. ${other}, o ábrelo con la de hoy:`
    : `${lacks}. ${other}.`;
}

export const isTodays = (asked: string, { topics }: ClaimRelease): boolean =>
  topics.some(({ id }) => id === asked);

/** As the newest release calls it; where that lacks it too, as the address does. */
export const topicName = (asked: string, { topics }: ClaimRelease): string =>
  topics.find(({ id }) => id === asked)?.nombre ?? asked;
