/** Agreements and sessions, from the catalogues kept by hand: dates, amounts, and how many of each kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogOf, listed, type CatalogRow } from './catalog';
import type { Recounted } from './recount';
import { against, type RoomPage, type RoomRecount } from './rooms';
import type { Statement } from './statements';

/** As pages tell them: only announced, under way, done, nothing known. */
const STATES = ['anunciado', 'en_curso', 'cumplido', 'sin_dato'];

interface Register {
  readonly agreements: readonly CatalogRow[];
  readonly progress: readonly CatalogRow[];
  readonly sessions: readonly CatalogRow[];
  /** Day that the pages were written for. */
  readonly today: string;
}

/** @param directory of the release, which tells the day it was built */
export function agreementsRecount(directory: string): RoomRecount {
  const manifest: { readonly construida: string } = JSON.parse(
    readFileSync(join(directory, 'manifest.json'), 'utf8'),
  );
  const [agreements, progress, sessions] = ['acuerdos', 'avances', 'sesiones'].map(catalogOf);
  if (agreements === undefined || progress === undefined || sessions === undefined) return () => [];
  const told = [
    ...agreements.map((row) => row['fecha_sesion']),
    ...progress.map((row) => row['fecha']),
  ];
  const days = told.flatMap((date) => (date ? [`${date}-01-01`.slice(0, 10)] : []));
  const today = [manifest.construida, ...days].sort().at(-1) ?? '';
  return (asked) => recountPage({ agreements, progress, sessions, today }, asked);
}

function recountPage(register: Register, { room, inside, page, statements }: RoomPage) {
  if (room === 'gabinete') {
    return [...page.querySelectorAll('main li[data-class], main .lead')].flatMap((element) =>
      namedIn(element, register),
    );
  }
  if (room !== 'sesiones') return [];
  const session = register.agreements.filter(
    (row) => row['sesion'] !== '' && row['fecha_sesion'] === inside[0],
  );
  return [
    ...statements.flatMap((each) => [
      ...tallied(each, register, session),
      ...amounts(each, register),
    ]),
    ...[...page.querySelectorAll('main [data-class], main td, main th, main [data-day]')].flatMap(
      (element) => namedIn(element, register),
    ),
  ];
}

/** How many of each kind; a sentence with a number of partners is of one session. */
function tallied(
  statement: Statement,
  register: Register,
  session: readonly CatalogRow[],
): readonly Recounted[] {
  const { numbers, codes } = statement;
  const size = (mark: string): number => numbers.get(mark)?.values.length ?? 0;
  const all = register.agreements;
  if (size('of') === 3 && size('count') === 6) {
    const own = numbers.has('n') ? session : all;
    return [
      ...against(statement, 'n', [new Set(own.flatMap((row) => listed(row['aliados']))).size]),
      ...standings(statement, own, register.today),
    ];
  }
  if (size('of') !== 1 || size('count') !== 4) return [];
  if (codes.get('figure')?.[0] === 'acuerdos') return origins(statement, all);
  return [
    ...['n', 'of'].flatMap((mark) => against(statement, mark, [all.length])),
    ...against(
      statement,
      'count',
      STATES.map((state) => all.filter((row) => row['estado'] === state).length),
    ),
  ];
}

function standings(statement: Statement, own: readonly CatalogRow[], today: string) {
  const dated = own.filter((row) => row['fecha_compromiso'] !== '');
  const done = own.filter((row) => row['estado'] === 'cumplido');
  const open = dated.filter((row) => row['estado'] !== 'cumplido');
  const due = (holds: (day: string) => boolean): number =>
    open.filter((row) => holds(row['fecha_compromiso'] ?? '')).length;
  return [
    ...against(statement, 'of', [own.length, dated.length, own.length - dated.length]),
    ...against(statement, 'count', [
      due((day) => day < today),
      due((day) => day === today),
      due((day) => day > today),
      done.filter((row) => row['fecha_compromiso'] !== '').length,
      done.length,
      own.length - done.length - open.length,
    ]),
  ];
}

/** In sessions, in how many, out of them, and of nobody knows when. */
function origins(statement: Statement, all: readonly CatalogRow[]): readonly Recounted[] {
  const inSessions = all.filter((row) => row['sesion'] !== '');
  const others = all.filter((row) => row['sesion'] === '');
  const dated = others.filter((row) => row['fecha_sesion'] !== '').length;
  return [
    ...against(statement, 'of', [all.length]),
    ...against(statement, 'count', [
      inSessions.length,
      new Set(inSessions.map((row) => row['fecha_sesion'])).size,
      dated,
      others.length - dated,
    ]),
  ];
}

/** Of a table of how one went: each amount told, and beside it the aim. */
function amounts(statement: Statement, { agreements, progress }: Register): readonly Recounted[] {
  const id = statement.codes.get('class')?.[0];
  const row = agreements.find((each) => each['id'] === id);
  if (row === undefined || !statement.numbers.has('amount:meta')) return [];
  const told = progress.flatMap((each) => (each['acuerdo'] === id ? [Number(each['valor'])] : []));
  return [
    ...against(statement, 'amount', [told]),
    ...against(statement, 'amount:meta', [Number(row['meta_valor'])]),
  ];
}

/** What an element says in a mark, in its parts. */
const saidIn = (element: Element, mark: string): readonly string[] =>
  element.getAttribute(`data-${mark}`)?.split(' ').filter(Boolean) ?? [];

/** An agreement that it names, and the days that are then told; or the year or the day of many. */
function namedIn(element: Element, register: Register): readonly Recounted[] {
  const { agreements, progress } = register;
  const named = [...saidIn(element, 'class'), ...saidIn(element, 'value')];
  const [id, other] = named.filter((code) => /^A\d{3}$/.test(code));
  if (id === undefined || other !== undefined) return datedIn(element, register);
  const row = agreements.find((each) => each['id'] === id);
  const own = progress
    .filter((each) => each['acuerdo'] === id)
    .sort((a, b) => (a['fecha'] ?? '').localeCompare(b['fecha'] ?? ''));
  // Agreed, due, last told of, and last amount.
  const days = [
    row?.['fecha_sesion'],
    row?.['fecha_compromiso'],
    own.at(-1)?.['fecha'],
    own.filter((each) => each['valor'] !== '').at(-1)?.['fecha'],
  ].flatMap((day) => day || []);
  return [
    { element, mark: 'class', said: id, found: row?.['id'] ?? '' },
    ...saidIn(element, 'day').map((said, at) => ({
      element,
      mark: 'day',
      said,
      found: days[at] ?? '',
    })),
  ];
}

/** Years have agreements, and what stands as of a day is of the day that the pages were written for. */
function datedIn(element: Element, { agreements, today }: Register): readonly Recounted[] {
  return saidIn(element, 'day').flatMap((said): Recounted[] => {
    if (/^\d{4}$/.test(said)) {
      const years = agreements.map((row) => row['fecha_sesion']?.slice(0, 4) ?? '');
      return [{ element, mark: 'day', said, found: years }];
    }
    return element.matches('th, .lead, .small')
      ? [{ element, mark: 'day', said, found: today }]
      : [];
  });
}
