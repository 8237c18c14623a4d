/**
 * A text as it was typed → words that rules can be written of: plain letters, numbers in digits however they were
 * written, each with the place in the text that it stands for.
 */
import { NUMBER_WORDS, ORDINAL_WORDS, UNIT_WORDS } from '../terms/numbers';

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBER_WORDS));

export interface Token {
  /** Plain word, number in digits («+9.8», years as «y2025»), ordinal («ord1») or sign. */
  readonly canon: string;
  readonly from: number;
  readonly to: number;
}

export interface Lexed {
  /** The text with one blank between words: what `from` and `to` are places of. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Blanks in the middle of a number, as some write thousands. */
const THIN = /(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const LINE_END = ' ; ';

export function lex(typed: string): Lexed {
  const text = typed
    .normalize('NFC')
    .replace(THIN, '$1,')
    .replace(/\s*\n\s*/g, LINE_END)
    .replace(/\s+/g, ' ')
    .trim();
  return { text, tokens: withYears(withNumbers(piecesOf(text))) };
}

/** One letter for one, so that places stay. */
export const plain = (text: string): string =>
  [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[⟶➝➔→]/g, '>')
    .replace(/[“”"«»‘’]/g, "'");

const PIECE =
  /\d{1,3}(?:[,.]\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)|\d+(?:[.,]\d+)?|[a-zñ]+(?:\.(?=[a-z]\.))?|[^\sa-z\dñ]/gu;

function piecesOf(text: string): readonly Token[] {
  const searched = plain(text).replace(DECORATION, (sign) => ' '.repeat(sign.length));
  return [...searched.matchAll(PIECE)].map((found) => ({
    canon: SIGNS[found[0]] ?? found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** What messages are dressed with; pictures of people, numbers, a «no» or a way keep their weight. */
const DECORATION = new RegExp(
  [
    ...'🚨📢📣⚠🔴🟣🟢🔵🟠⚫⚪💜💚👉👇👆☝📊🧵🔥😡😱😢😠🤬🗣📌📍ℹ✊💪🙏✅☑✔🎙📰📸🎥📹🏛',
    // Tones of skin, letters of flags, and what joins a picture to the next.
    '[\\u{1F3FB}-\\u{1F3FF}\\u{1F1E6}-\\u{1F1FF}]|\\u200D|\\u20E3|\\uFE0F',
  ].join('|'),
  'gu',
);
/** A picture that goes a way is a word. */
const SIGNS: Readonly<Record<string, string>> = {
  '📉': 'baja',
  '🔻': 'baja',
  '⬇': 'baja',
  '↘': 'baja',
  '📈': 'sube',
  '🔺': 'sube',
  '⬆': 'sube',
  '↗': 'sube',
};

/** The digits of a number as they are meant: a comma or dot before three digits parts thousands, else decimals. */
function digitsOf(written: string, next: string): string {
  if (/^\d{1,3}(?: \d{3})+$/.test(written)) return written.replaceAll(' ', '');
  // «2.333 %» has decimals: no percentage is so large.
  if (/^\d{1,3}(?:[,.]\d{3})+$/.test(written) && !(written.includes('.') && next === '%')) {
    return written.replaceAll(/[,.]/g, '');
  }
  return written.replace(',', '.');
}

const isNumber = (piece: Token | undefined): boolean => /^\d/.test(piece?.canon ?? '');
/** Written short, with its dot or without. */
const SHORT: Readonly<Record<string, string>> = { vs: 'vs', sta: 'santa', sto: 'santo' };
const PERCENT = /^(?:%|porciento|percent|pct)$/;

/** Numbers in words and digits joined («14 mil 78»), signs joined to theirs, «por ciento» as «%». */
function withNumbers(pieces: readonly Token[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const join = (canon: string, count: number) => {
      tokens.push({ canon, from: piece.from, to: pieces[at + count - 1]?.to ?? piece.to });
      at += count;
    };
    const next = pieces[at + 1];
    if (/^por$|^per$/.test(piece.canon) && /^ciento$|^cent$/.test(next?.canon ?? '')) join('%', 2);
    else if (PERCENT.test(piece.canon)) join('%', 1);
    else if (SHORT[piece.canon] !== undefined)
      join(SHORT[piece.canon] ?? '', next?.canon === '.' ? 2 : 1);
    else if (/^[-+]$/.test(piece.canon) && isSign(tokens, pieces, at)) {
      const { canon, count } = numberAt(pieces, at + 1) ?? { canon: '', count: 0 };
      join(`${piece.canon}${canon}`, count + 1);
    } else {
      const number = numberAt(pieces, at);
      const ordinal = ordinalAt(pieces, at);
      if (ordinal !== null) join(ordinal.canon, ordinal.count);
      else if (number !== null) join(number.canon, number.count);
      else join(piece.canon, 1);
    }
  }
  return tokens;
}

/** «−12 %» and «(+3 %»; no sign parts «2024-2025» or «enero - julio». */
function isSign(before: readonly Token[], pieces: readonly Token[], at: number): boolean {
  const [last, sign, next] = [before.at(-1), pieces[at], pieces[at + 1]];
  if (!isNumber(next) || sign === undefined) return false;
  const isApart = last === undefined || last.to < sign.from || !/^[a-zñ\d]/.test(last.canon);
  return isApart && !(/^[+-]?[y\d]/.test(last?.canon ?? '') && next?.from !== sign.to);
}

interface Joined {
  readonly canon: string;
  readonly count: number;
}

function ordinalAt(pieces: readonly Token[], at: number): Joined | null {
  const [word, next] = [pieces[at]?.canon ?? '', pieces[at + 1]];
  const said = ORDINAL_WORDS.findIndex((stem) => new RegExp(`^${stem}$`).test(word));
  if (said >= 0) return { canon: `ord${said + 1}`, count: 1 };
  // «from 10 to 3» has no ordinal.
  return /^\d{1,2}$/.test(word) &&
    next?.from === pieces[at]?.to &&
    /^(?:er|ra|ro|do|da|to|ta|mo|ma|º|ª|°|st|nd|rd|th)$/.test(next?.canon ?? '')
    ? { canon: `ord${word}`, count: 2 }
    : null;
}

/** In digits or words; null where none begins here. */
function numberAt(pieces: readonly Token[], at: number): Joined | null {
  let [total, part, count, places] = [0, -1, 0, ''];
  let isDigits = false;
  for (;;) {
    const piece = pieces[at + count];
    if (piece === undefined) break;
    const written = piece.canon;
    if (/^\d/.test(written)) {
      // Digits go on only after «mil».
      if (part >= 0 || (count > 0 && !total)) break;
      const digits = digitsOf(written, pieces[at + count + 1]?.canon ?? '');
      if (count > 0 && (digits.includes('.') || Number(digits) >= 1000)) break;
      [part, places, isDigits] = [Number(digits), digits, true];
    } else if (written === 'mil' || written === 'thousand') {
      if (total > 0 || (part < 0 && written === 'thousand')) break;
      [total, part] = [(part < 0 ? 1 : part) * 1000, -1];
      places = '';
    } else if (written === 'y' && part >= 30 && part < 100 && part % 10 === 0 && !isDigits) {
      const unit = NUMBERS.get(pieces[at + count + 1]?.canon ?? '') ?? 0;
      if (unit < 1 || unit > 9) break;
      part += unit;
      count += 1;
    } else {
      const value = NUMBERS.get(written);
      if (value === undefined || isDigits) break;
      if (part >= 0 && !(part >= 100 && part % 100 === 0 && value < 100)) break;
      part = Math.max(part, 0) + value;
    }
    count += 1;
  }
  if (count === 0) return null;
  const value = total + Math.max(part, 0);
  const isWhole = total > 0 || places === '';
  return { canon: isWhole ? String(value) : places, count };
}

const YEAR = /^(?:19[89]\d|20[0-4]\d)$/;
const UNIT = new RegExp(`^(?:${UNIT_WORDS}|%)$`);

/** Four digits alone are a year, unless cases are counted with them. */
function withYears(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const isBare = token.to - token.from === 4 || /^(?:dos|two)/.test(token.canon);
    const isCount = UNIT.test(tokens[at + 1]?.canon ?? '');
    return YEAR.test(token.canon) && (isBare || token.to - token.from > 9) && !isCount
      ? { ...token, canon: `y${token.canon}` }
      : token;
  });
}
