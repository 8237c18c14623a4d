/** The picture of an answer, as it is passed on: what was typed stands under nobody's name, and smaller than the answer. */
import { element, escapedXml } from '$lib/export/picture/xml';
import { SITE_NAME } from '$lib/words/es/siteName';
import type { Answered } from './answered';
import { pictureWords } from './words/es/picture';

export const PICTURE = { width: 1200, height: 675 } as const;

/** Of a text of one line, in pixels. */
export type Measure = (text: string, font: Font) => number;

interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

export interface AnswerPicture {
  /** Who wrote it, and what, in quotes; null where nothing was typed. */
  readonly typed: { readonly byWhom: string; readonly text: string } | null;
  readonly kicker: string;
  readonly headline: string;
  /** All that was taken for granted, in one line of text; empty of nothing. */
  readonly assumed: string;
  /** Of equal weight; of what is refused, what and why. */
  readonly checks: readonly {
    readonly question: string;
    readonly answer: string;
    readonly why: string;
  }[];
  /** Release and address, at the foot. */
  readonly source: string;
  /** What the picture may not be used for; null of a public site. */
  readonly mark: string | null;
}

/** As many of what is refused as there is room for. */
const REFUSED = 3;

/** What of an answer its picture shows. */
export function picturedOf({
  headline,
  words,
  checks,
  refusals,
}: Pick<Answered, 'headline' | 'words' | 'checks' | 'refusals'>): Pick<
  AnswerPicture,
  'headline' | 'assumed' | 'checks'
> {
  const isAnswered = checks.length > 0;
  const unanswered = isAnswered ? refusals.flatMap(({ quoted }) => quoted ?? []) : [];
  return {
    headline,
    assumed: pictureWords.assumed(words.assumed, unanswered),
    checks: isAnswered
      ? checks
      : refusals.slice(0, REFUSED).map(({ quoted, why }) => pictureWords.refusal(quoted, why)),
  };
}

/** Those of paper, whatever theme is seen. */
const INK = { violet: '#5b2a86', ink: '#191521', quiet: '#4b4453', rule: '#dcd7e2' } as const;
const [LEFT, RIGHT] = [56, PICTURE.width - 56];
const WIDTH = RIGHT - LEFT;
const [SITE, TYPED, SMALL] = [26, 21, 17];
/** Larger than what was typed, in the order in which they are tried. */
const HEADLINES = [54, 48, 42, 36, 30] as const;
const WHYS = [18, 17, 16, 15, 14] as const;
const LEADING = 1.28;
const GAP = 32;
const FOOT = 632;

/**
 * @param family of its letters, as CSS names it
 * @returns SVG
 */
export function answerSvg(shown: AnswerPicture, measure: Measure, family: string): string {
  const { typed, kicker, headline, assumed, checks, source, mark } = shown;
  const parts: string[] = [];
  let y = 78;
  const write = (text: string, x: number, font: Font & { readonly fill?: string }): void => {
    const { size, bold, fill = INK.ink } = font;
    const weight = bold === true ? 700 : undefined;
    parts.push(
      element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escapedXml(text)),
    );
  };
  const writeAll = (lines: readonly string[], font: Font & { readonly fill?: string }): void => {
    for (const line of lines) {
      write(line, LEFT, font);
      y += font.size * LEADING;
    }
  };
  write(SITE_NAME, LEFT, { size: SITE, bold: true, fill: INK.violet });
  const after = LEFT + measure(SITE_NAME, { size: SITE, bold: true }) + 18;
  write(mark ?? kicker, after, { size: 20, fill: INK.quiet });
  y += 50;
  if (typed !== null) {
    writeAll([`${typed.byWhom}:`], { size: SMALL, fill: INK.quiet });
    y += 4;
    const quoted = setLines(pictureWords.quoted(typed.text), { size: TYPED }, WIDTH, measure);
    writeAll(shortened(quoted, 2, pictureWords.cutQuote), { size: TYPED, fill: INK.quiet });
    y += 14;
  }
  const { lines, size } = headlineOf(headline, measure);
  y += size * 0.8;
  writeAll(lines, { size, bold: true });
  if (assumed !== '') {
    y -= size * 0.3;
    writeAll(shortened(setLines(assumed, { size: SMALL }, WIDTH, measure), 2, pictureWords.cut), {
      size: SMALL,
      fill: INK.quiet,
    });
    y += 8;
  }
  parts.push(element('rect', { x: LEFT, y: y - 12, width: WIDTH, height: 2, fill: INK.ink }));
  const top = y + 20;
  const columns = columnsOf(checks, FOOT - 28 - top, measure);
  for (const { x, rows } of columns) {
    y = top - (rows[0]?.size ?? 0) * LEADING;
    for (const { text, ...font } of rows) {
      y += font.size * LEADING;
      write(text, x, font);
    }
  }
  y = FOOT + 22;
  parts.push(element('rect', { x: LEFT, y: FOOT, width: WIDTH, height: 1, fill: INK.rule }));
  write(source, LEFT, { size: 16, fill: INK.quiet });
  const { width, height } = PICTURE;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': family },
    [
      element('title', {}, escapedXml(headline)),
      element('rect', { width, height, fill: '#ffffff' }),
      element('rect', { width, height: 12, fill: INK.violet }),
      ...parts,
    ].join(''),
  );
}

function headlineOf(text: string, measure: Measure) {
  const tried = HEADLINES.map((size) => ({
    size,
    lines: setLines(text, { size, bold: true }, WIDTH, measure),
  }));
  return tried.find(({ lines }) => lines.length <= 2) ?? tried.at(-1) ?? { size: 30, lines: [] };
}

type Row = Font & { readonly text: string; readonly fill?: string };

/** Side by side, each as wide and as large as the others. */
function columnsOf(
  checks: AnswerPicture['checks'],
  tall: number,
  measure: Measure,
): readonly { readonly x: number; readonly rows: readonly Row[] }[] {
  const width = (WIDTH - (checks.length - 1) * GAP) / Math.max(1, checks.length);
  const tried = WHYS.map((size) =>
    checks.map(({ question, answer, why }): readonly Row[] => {
      const rows = (text: string, font: Omit<Row, 'text'>): readonly Row[] =>
        text === ''
          ? []
          : setLines(text, font, width, measure).map((line) => ({ ...font, text: line }));
      return [
        ...rows(question, { size, fill: INK.quiet }),
        ...rows(answer, { size: size + 3, bold: true }),
        ...rows(why, { size }),
      ];
    }),
  );
  const height = (rows: readonly Row[]): number =>
    rows.reduce((sum, { size }) => sum + size * LEADING, 0);
  const fits = tried.find((columns) => columns.every((rows) => height(rows) <= tall));
  return (fits ?? tried.at(-1) ?? []).map((rows, at) => ({ x: LEFT + at * (width + GAP), rows }));
}

function setLines(text: string, font: Font, width: number, measure: Measure): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    return last !== undefined && measure(joined, font) > width
      ? [...lines, word]
      : [...lines.slice(0, -1), joined];
  }, []);
}

/** Of more lines than there is room for, the first, which say that they go on. */
const shortened = (lines: readonly string[], most: number, end: string): readonly string[] =>
  lines.length <= most
    ? lines
    : lines
        .slice(0, most)
        .map((line, at) => (at === most - 1 ? `${line.slice(0, -6)}${end}` : line));
