/** Notes that say something else each, in order: an address may ask for the same thing twice. */
export function distinctNotes<Note>(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
