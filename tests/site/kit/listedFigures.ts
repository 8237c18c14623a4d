/** The register of figures, as docs/figuras.md writes it out. */
import { readFileSync } from 'node:fs';

interface ListedFigure {
  readonly id: string;
  readonly routes: readonly RegExp[];
  readonly anchor: RegExp;
  /** It waits neither for a choice nor for data. */
  readonly always: boolean;
  /** Other sites may show it. */
  readonly embeds: boolean;
}

const STEP = '[a-zA-Z0-9_-]+';

/** Of a cell: what stands between backquotes. */
const codesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const patternOf = (route: string): RegExp =>
  new RegExp(`^${route.replace(/\/\[\[[a-z]+\]\]/, `(/${STEP})?`).replace(/\[[a-z]+\]/, STEP)}$`);

export const LISTED: readonly ListedFigure[] = readFileSync('docs/figuras.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, id, , pages, anchor, , when, elsewhere] = line.split('|');
    const [pattern = ''] = codesIn(anchor);
    return {
      id: codesIn(id).join(),
      routes: codesIn(pages).map(patternOf),
      anchor: new RegExp(`^${pattern.replace(/<[a-z]+>/, STEP)}$`),
      always: when?.trim() === 'siempre',
      embeds: elsewhere?.trim() === 'sí',
    };
  });

/** Of a built page, as the register writes addresses. */
export const pathOf = (page: string): string => `/${page.replace(/\/?index\.html$/, '')}`;
