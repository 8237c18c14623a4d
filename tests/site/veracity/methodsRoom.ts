/** What the page of methods says beside its prose: examples, works cited, how late cases come, and the audit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counted } from './counted';
import { examplesIn } from './methodExamples';
import type { Recounted } from './recount';
import type { RoomRecount } from './rooms';
import { citedIn } from './works';

interface Manifest {
  readonly k: number;
  readonly auditoria: {
    readonly celdas: number;
    readonly suprimidas_primarias: number;
    readonly suprimidas_complementarias: number;
    readonly historia?: {
      readonly publicaciones: readonly string[];
      readonly ya_reveladas: number;
    };
  };
}

/** @param directory of the release */
export function methodsRecount(directory: string, counted: Counted): RoomRecount {
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  return ({ room, page }) =>
    room === 'metodologia'
      ? [
          ...examplesIn(page),
          ...citedIn(page),
          ...delaysIn(page, counted),
          ...auditIn(page, manifest),
        ]
      : [];
}

const toldBy = (
  element: Element,
  mark: string,
  found: readonly (number | string | undefined)[],
): readonly Recounted[] =>
  (element.getAttribute(`data-${mark}`)?.split(' ') ?? []).map((said, at) => ({
    element,
    mark,
    said,
    found: found[at] ?? 'nada',
  }));

/** By indicator across, as the table `oportunidad` has them, and by days down. */
function delaysIn(page: Document, { knots }: Counted): readonly Recounted[] {
  const ofAllYears = knots.filter(({ year }) => year === null);
  const indicators = [...new Set(ofAllYears.map(({ indicator }) => indicator))].toSorted();
  const days = [...new Set(ofAllYears.map((knot) => knot.days))].toSorted((a, b) => a - b);
  const knotOf = (indicator: string | undefined, row: number) =>
    ofAllYears.find((knot) => knot.indicator === indicator && knot.days === days[row]);
  const [table] = page.querySelectorAll('main [data-method="meses-completos"] table');
  if (table === undefined) return [];
  const heads = [...table.querySelectorAll('thead th')].slice(1);
  return [
    ...heads.flatMap((head, at) => toldBy(head, 'n', [knotOf(indicators[at], 0)?.cases])),
    ...[...table.querySelectorAll('tbody tr')].flatMap((line, row) => {
      const [head, ...cells] = line.querySelectorAll('th, td');
      return [
        ...(head === undefined ? [] : toldBy(head, 'amount', [days[row]])),
        ...cells.flatMap((cell, at) => [
          ...toldBy(cell, 'share', [knotOf(indicators[at], row)?.share]),
          ...toldBy(cell, 'low', [knotOf(indicators[at], row)?.least]),
        ]),
      ];
    }),
  ];
}

function auditIn(page: Document, { k, auditoria }: Manifest): readonly Recounted[] {
  const { historia } = auditoria;
  const since = page.querySelectorAll('main [data-method="proteccion"] p[data-day]');
  const first = historia?.publicaciones[0]?.replace(/-publico-.*/, '');
  const days = [...since].flatMap((element) => toldBy(element, 'day', [first]));
  const counts = [...page.querySelectorAll('main [data-method="proteccion"] p[data-of]')].flatMap(
    (element) => [
      ...toldBy(element, 'n', [k]),
      // By its words: how many releases were audited may be the number after it.
      {
        element,
        mark: 'sentence',
        said: /por colonia es (\d+)\./.exec(element.textContent ?? '')?.[1] ?? '',
        found: k,
      },
      ...toldBy(element, 'of', [auditoria.celdas]),
      ...toldBy(element, 'count', [
        auditoria.suprimidas_primarias,
        auditoria.suprimidas_complementarias,
        historia?.publicaciones.length ?? 0,
        historia?.ya_reveladas ?? 0,
      ]),
    ],
  );
  return [...days, ...counts];
}
