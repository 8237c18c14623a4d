/**
 * What /evaluar says, against the comparison made anew (comparable.ts). Of the page only its question is taken:
 * which indicator, where, which quarters.
 */
import { countedIn } from '../../counted/release';
import { evaluated, quarters, type Found } from './comparable';
import type { Counted } from './counted';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

/** The page tells what could be seen to three in ten thousand. */
const DETECTED = 1.5e-3;

/** @param directory of the release */
export async function evaluationRecount(directory: string, counted: Counted): Promise<RoomRecount> {
  const ask = countedIn(directory);
  const rows = await ask(`
    SELECT c.clave, c.nombre, c.poblacion, coalesce(string_agg(a.vecina, ' '), '') AS vecinas
    FROM colonias c LEFT JOIN adyacencia a ON a.clave = c.clave
    WHERE c.alcaldia = '${counted.alcaldia}' GROUP BY ALL`);
  const places = rows.map(({ clave, nombre, poblacion, vecinas }) => ({
    place: String(clave),
    name: String(nombre),
    people: Number(poblacion),
    touches: String(vecinas).split(' '),
  }));
  return ({ room, page, statements }) => {
    const figure = page.querySelector('[data-figure="curso"]');
    const said = (mark: string): string => figure?.getAttribute(`data-${mark}`) ?? '';
    const treated = places.find(({ place }) => place === said('place'));
    if (room !== 'evaluar' || treated === undefined) return [];
    const found = evaluated(
      {
        indicator: said('indicator'),
        treated,
        before: quarters(said('period-before')),
        after: quarters(said('period')),
      },
      places,
      counted,
    );
    return [...statements.flatMap((each) => ofStatement(each, found)), ...datesOf(page, found)];
  };
}

const about = (of: number | null, within: number): Recounted['found'] =>
  of === null ? null : { of, within };

/** Made-up dates, by the first day of the quarter. */
const datesOf = (page: Document, { dates }: Found): readonly Recounted[] =>
  [...page.querySelectorAll('[data-figure="pruebas"] td')].flatMap((element): Recounted[] => {
    const said = element.getAttribute('data-value') ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(said)
      ? [{ element, mark: 'class', said, found: dates.map(({ code }) => code) }]
      : [];
  });

const asLarge = (tried: readonly { deviate: number }[], than: number): number =>
  tried.filter(({ deviate }) => Math.abs(deviate) >= Math.abs(than)).length;

function ofStatement(statement: Statement, found: Found): readonly Recounted[] {
  const { codes, numbers } = statement;
  const figure = codes.get('figure')?.[0];
  if (numbers.has('fall') || numbers.has('rise'))
    return [
      ...against(statement, 'fall', [about(found.seen.fall, DETECTED)]),
      ...against(statement, 'rise', [about(found.seen.rise, 2 * DETECTED)]),
    ];
  if (figure === 'comparables') return nearness(statement, found);
  if (figure === 'pruebas') return trials(statement, found);
  if (numbers.has('before')) return answer(statement, found);
  return figure === 'curso' ? ofCourse(statement, found) : [];
}

/** How near each colonia's earlier course is; and of those compared, how many the sentence does not name. */
function nearness(statement: Statement, { controls, distances }: Found): readonly Recounted[] {
  const named = statement.numbers.get('count')?.element.textContent ?? '';
  const [place = ''] = statement.codes.get('place') ?? [];
  return [
    ...against(statement, 'distance', [distances.get(place) ?? null]),
    ...against(statement, 'count', [controls.filter(({ name }) => !named.includes(name)).length]),
  ];
}

/** Where and when nothing was done: each by itself, and how many are as large. */
function trials(statement: Statement, found: Found): readonly Recounted[] {
  const { places, dates, observed, exact, treated } = found;
  const { codes, numbers } = statement;
  const groups = [places, dates].map((tried) => [asLarge(tried, observed.deviate), tried.length]);
  // A sentence that counts the true one too is of one of both, which it names first.
  const isOfDates = numbers.get('of')?.element.textContent?.trim().startsWith('Fechas') === true;
  const asked = numbers.has('count') ? [groups[isOfDates ? 1 : 0] ?? []] : groups;
  const [code = treated.place] = codes.get('class') ?? [];
  const row =
    code === treated.place
      ? { ratio: exact.ratio, deviate: observed.deviate }
      : [...places, ...dates].find((each) => each.code === code);
  const of = (at: number) => asked.map((group) => group[at] ?? null);
  const withTrue = asked.flatMap((group) => group.map((each) => each + 1));
  return [
    ...against(statement, 'of', of(1)),
    ...against(statement, 'beyond', of(0)),
    ...against(statement, 'count', withTrue),
    ...against(statement, 'ratio', [row?.ratio ?? null]),
    ...against(statement, 'deviate', [row?.deviate ?? null]),
  ];
}

function answer(statement: Statement, { own, rest, exact, isExact, controls }: Found) {
  return [
    ...against(statement, 'before', [own[0], rest[0]]),
    ...against(statement, 'after', [own[1], rest[1]]),
    ...against(statement, 'ratio', [isExact ? exact.ratio : null, own[1] / own[0]]),
    ...against(statement, 'ratio-others', [rest[1] / rest[0]]),
    ...against(statement, 'low', [isExact ? exact.low : null]),
    ...against(statement, 'high', [isExact ? exact.high : null]),
    ...against(statement, 'p', [isExact ? exact.p : null]),
    ...against(statement, 'of', [controls.length]),
  ];
}

/** A quarter; or how many comparable, how many periods before, and how many of these stand apart. */
function ofCourse(statement: Statement, { controls, periods, apart, course }: Found) {
  const row = course.find(({ period }) => period === statement.codes.get('period')?.[0]);
  return row === undefined
    ? [
        ...against(statement, 'of', [controls.length, periods]),
        ...against(statement, 'beyond', [apart]),
      ]
    : [
        ...against(statement, 'n-others', [row.others]),
        ...against(statement, 'ratio', [row.ratio]),
        ...against(statement, 'low', [row.low]),
        ...against(statement, 'high', [row.high]),
      ];
}
