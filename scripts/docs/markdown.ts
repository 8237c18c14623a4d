/** Markdown as Prettier leaves it, so that generated pages and the format check agree. */
import { format } from 'prettier';

export type Cell = string | number | null;

const OPTIONS = { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' } as const;

/** A page: a note on where it comes from, then its blocks, one blank line apart. */
export function page(blocks: readonly string[]): Promise<string> {
  return format(`${blocks.join('\n\n')}\n`, OPTIONS);
}

/** A table; an empty cell where there is no value. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell.toLocaleString('es-MX');
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export const GENERATED =
  '<!-- Página generada por `npm run docs` a partir del código y de la publicación incluida. No se edita a mano. -->';
