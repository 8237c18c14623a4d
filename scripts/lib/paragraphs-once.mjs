/** Shorter ones are printed as often as they come: their number would hardly be shorter. */
const SHORTEST = 120;

/** @param {string} paragraph */
const wordsOf = (paragraph) => paragraph.replace(/\s+/g, ' ').trim();

/** @param {string} text */
const paragraphsOf = (text) => text.split(/\n[ \t]*\n+/).filter((each) => each.trim() !== '');

/**
 * Prints texts that share paragraphs, each of which is printed once: where it first comes it is numbered, and
 * later it is only named, those that follow one another together. Words decide, not how lines are broken.
 * @param {readonly string[]} texts All that will be printed.
 * @returns {(text: string) => string} To be called with each, in the order in which they are printed.
 */
export function paragraphsOnce(texts) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const paragraph of texts.flatMap(paragraphsOf)) {
    const words = wordsOf(paragraph);
    if (words.length >= SHORTEST) times.set(words, (times.get(words) ?? 0) + 1);
  }
  /** @type {Map<string, number>} */
  const numbers = new Map();
  return (text) => {
    /** @type {(string | [from: number, to: number])[]} */
    const parts = [];
    for (const paragraph of paragraphsOf(text)) {
      const words = wordsOf(paragraph);
      const known = numbers.get(words);
      const last = parts.at(-1);
      if (known !== undefined) {
        if (Array.isArray(last) && last[1] === known - 1) last[1] = known;
        else parts.push([known, known]);
      } else if ((times.get(words) ?? 0) > 1) {
        numbers.set(words, numbers.size + 1);
        parts.push(`[§${numbers.size}]\n${paragraph}`);
      } else {
        parts.push(paragraph);
      }
    }
    return parts.map((part) => (typeof part === 'string' ? part : cited(part))).join('\n\n');
  };
}

/** @param {[from: number, to: number]} range */
const cited = ([from, to]) => (from === to ? `[§${from}, arriba]` : `[§${from} a §${to}, arriba]`);
