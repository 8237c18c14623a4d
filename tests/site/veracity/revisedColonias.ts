/** What the page of the data says changed in each colonia, from the rows of `revisiones`, by rules of its own. */
import type { Recounted } from './recount';

interface RevisedCell {
  readonly de: string;
  readonly clave: string;
  readonly fuente: string;
  readonly indicador: string;
  readonly antes: number;
  readonly despues: number;
}

interface Revised {
  /** Of colonias, between two releases, this one the newer. */
  readonly cells: readonly RevisedCell[];
  /** How many colonias there are. */
  readonly colonias: number;
  readonly publicacion: string;
}

const RANGES = [
  { upTo: 4, code: '1-4' },
  { upTo: 19, code: '5-19' },
];

/** By the code of each column. */
function valuesOf(cells: readonly RevisedCell[]): Readonly<Record<string, number | string>> {
  const series = (isSo: (cell: RevisedCell) => boolean): number =>
    new Set(cells.filter(isSo).map(({ fuente, indicador }) => `${fuente} ${indicador}`)).size;
  const greatest = cells.reduce(
    (most, { antes, despues }) => Math.max(most, antes - despues, despues - antes),
    0,
  );
  return {
    suben: series(({ antes, despues }) => antes < despues),
    bajan: series(({ antes, despues }) => antes > despues),
    cuentas: cells.length,
    class: RANGES.find(({ upTo }) => greatest <= upTo)?.code ?? '20-',
  };
}

/** @returns each value that the figure says, if it is in the page, with what it must be */
export function revisedRecount(
  page: ParentNode,
  { cells, colonias, publicacion }: Revised,
): readonly Recounted[] {
  const figure = page.querySelector('#revisiones-colonias');
  if (figure === null) return [];
  const codes = [...figure.querySelectorAll('thead th')].map(
    (head) => head.getAttribute('data-class') ?? head.getAttribute('data-mark') ?? '',
  );
  const several = (selector: string, mark: string, found: readonly Recounted['found'][]) =>
    [...figure.querySelectorAll(selector)].flatMap((element) =>
      (element.getAttribute(`data-${mark}`) ?? '')
        .split(' ')
        .map((said, at) => ({ element, mark, said, found: found[at] ?? null })),
    );
  const rows = [...figure.querySelectorAll('tbody tr')].flatMap((row) => {
    const [head, ...others] = row.children;
    const place = head?.getAttribute('data-value') ?? '';
    const own = cells.filter(({ clave }) => clave === place);
    return others.map((element, at) => {
      const code = codes[at + 1] ?? '';
      const mark = code === 'class' ? 'class' : 'count';
      const said = element.getAttribute('data-value') ?? '';
      return {
        element,
        mark,
        said,
        found: own.length === 0 ? null : (valuesOf(own)[code] ?? null),
      };
    });
  });
  const changed = new Set(cells.map(({ clave }) => clave)).size;
  return [
    ...several('h2', 'count', [changed, colonias]),
    ...several('.source', 'release', [[...new Set(cells.map(({ de }) => de))], publicacion]),
    ...rows,
  ];
}
