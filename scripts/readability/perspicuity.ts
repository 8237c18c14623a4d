/**
 * How easily a Spanish text is read: the perspicuity of Szigriszt Pazos (1993), read on the INFLESZ scale
 * (Barrio-Cantalejo et al., An Sist Sanit Navar 2008; 31(2): 135–152): under 40 very hard, 40–55 somewhat
 * hard, 55–65 normal, 65–80 quite easy, over 80 very easy.
 */

export interface TextCounts {
  readonly syllables: number;
  readonly words: number;
  readonly sentences: number;
}

/**
 * 206.835 − 62.3 · syllables/words − words/sentences.
 * @throws {RangeError} When there is no word or no sentence.
 */
export function perspicuity({ syllables, words, sentences }: TextCounts): number {
  if (words < 1 || sentences < 1) {
    throw new RangeError(
      `Sin palabras o frases no hay perspicuidad: ${words} palabras, ${sentences} frases.`,
    );
  }
  return 206.835 - (62.3 * syllables) / words - words / sentences;
}

/**
 * Of texts that each end a sentence. A word is a run of letters: what is written in figures is none, as how it
 * is said aloud is not written.
 */
export function countText(texts: readonly string[]): TextCounts {
  let syllables = 0;
  let words = 0;
  let sentences = 0;
  for (const text of texts) {
    for (const sentence of text.split(/[.!?…]+(?:[\s»”)]+|$)/u)) {
      const found = sentence.match(/\p{L}+/gu) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      for (const word of found) syllables += syllablesIn(word);
    }
  }
  return { syllables, words, sentences };
}

/**
 * Vowels that make one syllable: at most one strong or accented, with weak ones around it. A strong beside
 * another strong, or beside an accented weak one, is of another syllable (Real Academia Española, Ortografía
 * 2010, 3.4). The `h` between vowels parts nothing. A word without vowels is said as one.
 */
export function syllablesIn(word: string): number {
  const said = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/h/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const nuclei = said.match(/[iuü]*[aeoáéó][iuü]*|[iuü]*[íú]|[iuü]+/g) ?? [];
  return Math.max(1, nuclei.length);
}
