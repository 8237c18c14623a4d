/**
 * Those most like a name, by the words that they share (Dice's coefficient), most alike first;
 * those that share none are left out.
 */
export function nearest(name: string, others: readonly string[], most: number): readonly string[] {
  const wanted = wordsOf(name);
  return others
    .map((other) => ({ other, likeness: dice(wanted, wordsOf(other)) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.other.localeCompare(b.other))
    .slice(0, most)
    .map(({ other }) => other);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Words of three letters or more, without accents; the short ones («de», «la») tell nothing. */
function wordsOf(name: string): ReadonlySet<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 2));
}
