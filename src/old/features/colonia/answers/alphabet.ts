/** Names in the order in which they are looked up, under their letters. */
interface Named {
  readonly nombre: string;
}

export interface LetterGroup<Item extends Named> {
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Ñ is a letter of its own; an accent makes none. */
const collator = new Intl.Collator('es', { sensitivity: 'base', numeric: true });

/** Of the first letter, without its accent; digits stand under themselves. */
function letterOf(nombre: string): string {
  const first = nombre.trim().charAt(0).toLocaleUpperCase('es');
  return first === 'Ñ' ? first : first.normalize('NFD').charAt(0);
}

export function byLetter<Item extends Named>(items: readonly Item[]): readonly LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => collator.compare(a.nombre, b.nombre))) {
    const letter = letterOf(item.nombre);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [item]);
    else group.push(item);
  }
  return [...groups].map(([letter, own]) => ({ letter, items: own }));
}
