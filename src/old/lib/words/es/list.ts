/** Words in a row: «a», «a y b», «a, b y c»; «e» before the sound of i. */
export function writeList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${conjunctionBefore(last)} ${last}`;
}

/** «Iztapalapa» and «Hipódromo» sound as i; «hielo» does not. */
function conjunctionBefore(word: string): 'y' | 'e' {
  return /^h?[ií](?![aeo])/i.test(word) ? 'e' : 'y';
}

/** «1 colonia», «6 colonias»: the number is already written. */
export function plural(count: number, singular: string, several: string): string {
  return count === 1 ? singular : several;
}
