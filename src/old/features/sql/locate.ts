/** Where in a query DuckDB stopped, from the window of the line that it prints under its message. */
import type { Span } from './span';

/** `LINE n: …window…` and, under it, spaces up to a caret. */
const WINDOW = /\nLINE (\d+): (.*)\n( *)\^/su;
const CUT = '...';

/** A name as SQL writes it, with those that qualify it. */
const NAME =
  /^(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_$]*)(?:\.(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_$]*))*/u;

/**
 * @param message of DuckDB, whole
 * @param name that it names as what is wrong; null where it names none
 * @returns what is to be marked; null where it can't be told
 */
export function locate(message: string, sql: string, name: string | null): Span | null {
  const found = WINDOW.exec(message);
  if (found === null) return name === null ? null : onlyOnce(sql, name, 0);
  const [, number = '', window = '', spaces = ''] = found;
  const lines = sql.split('\n');
  const place = Number(number) - 1;
  const line = lines[place];
  if (line === undefined) return null;
  const start = lines.slice(0, place).reduce((sum, each) => sum + each.length + 1, 0);
  const at = caretIn(line, window, spaces.length - `LINE ${number}: `.length);
  if (at === null) return name === null ? null : onlyOnce(line, name, start);
  const [token = ''] = NAME.exec(line.slice(at)) ?? [];
  const marked = within(token, name) ?? nearest(line, name, at) ?? { from: at, to: at };
  const offset = marked.relative === true ? at : 0;
  const from = start + offset + marked.from;
  const to = start + offset + marked.to;
  return from === to
    ? { from, to: Math.min(start + at + Math.max(token.length, 1), sql.length) }
    : { from, to };
}

interface Marked extends Span {
  /** To the caret, not to the line. */
  readonly relative?: boolean;
}

/** A name alone, of one that is qualified. */
const PART = /"(?:[^"]|"")*"|[^.]+/gu;

/** The name, in one that it qualifies or that qualifies it: `o.periodo_tip`. */
function within(token: string, name: string | null): Marked | null {
  if (name === null) return null;
  const bare = (part: string) => part.replace(/^"|"$/g, '').replaceAll('""', '"').toLowerCase();
  const found = [...token.matchAll(PART)].find(([part]) => bare(part) === name.toLowerCase());
  if (found === undefined) return null;
  return { from: found.index, to: found.index + found[0].length, relative: true };
}

/** Widths of letters are DuckDB's and may differ from ours: the name that it gives is near. */
function nearest(line: string, name: string | null, at: number): Marked | null {
  if (name === null) return null;
  const distance = (place: number) => Math.abs(place - at);
  const [closest] = [...placesOf(line, name)].sort((one, other) => distance(one) - distance(other));
  return closest === undefined ? null : { from: closest, to: closest + name.length };
}

/** Which character of the line the caret is under; null where the window may be of several places. */
function caretIn(line: string, window: string, caret: number): number | null {
  const whole = { text: window, cut: 0 };
  const start = window.startsWith(CUT) ? CUT.length : 0;
  const end = window.endsWith(CUT) ? -CUT.length : undefined;
  const windows = [
    whole,
    { text: window.slice(start), cut: start },
    { text: window.slice(0, end), cut: 0 },
    { text: window.slice(start, end), cut: start },
  ];
  const seen = windows.find(({ text }) => text !== '' && line.includes(text));
  if (seen === undefined) return null;
  const at = line.indexOf(seen.text);
  if (line.includes(seen.text, at + 1)) return null;
  return at + charactersIn(seen.text, caret - seen.cut);
}

const WIDE =
  /^[\p{Extended_Pictographic}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]$/u;
const NO_WIDTH = /^[\p{Cc}\p{Mn}\p{Cf}]$/u;

/** How many characters of JavaScript take a width, as DuckDB draws them: most take one. */
function charactersIn(text: string, width: number): number {
  let left = width;
  let count = 0;
  for (const letter of text) {
    if (left <= 0) break;
    // A number is an emoji with what follows it.
    const isWide = WIDE.test(letter) && !/[\d#*©®]/u.test(letter);
    left -= NO_WIDTH.test(letter) ? 0 : isWide ? 2 : 1;
    count += letter.length;
  }
  return count;
}

function onlyOnce(text: string, name: string, start: number): Span | null {
  const [at, other] = placesOf(text, name).filter((place) => text[place - 1] !== '.');
  if (at === undefined || other !== undefined) return null;
  return { from: start + at, to: start + at + name.length };
}

/** Where a name stands by itself, whatever its case. */
function placesOf(text: string, name: string): readonly number[] {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const alone = new RegExp(String.raw`(^|[^\p{L}\p{N}_])(${literal})(?![\p{L}\p{N}_])`, 'giu');
  return [...text.matchAll(alone)].map(({ index, 1: before = '' }) => index + before.length);
}
