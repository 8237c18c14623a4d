/**
 * What /prioridades, /gabinete and the brief say of an order, against the order made anew: scores, weights and how far each
 * may move, in which places colonias fall, and of which it depends on the divisor.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counted } from './counted';
import { UNIT } from './divisorRisks';
import { withinDraws } from './drawnOrders';
import { helpReachOf } from './helpReach';
import { depends } from './priorityDivisor';
import { DRAWS, FIRST, moved, orderOf, SPREAD, type Order } from './priorityOrder';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

/** Shown beside the draws. */
const SEED = 2025;

interface Manifest {
  /** The least count that is published of a colonia. */
  readonly k: number;
  readonly fuentes: readonly { readonly id: string; readonly ultimo_mes_completo: string | null }[];
}

/** @param directory of the release */
export async function prioritiesRecount(directory: string, counted: Counted): Promise<RoomRecount> {
  const { k, fuentes }: Manifest = JSON.parse(
    readFileSync(join(directory, 'manifest.json'), 'utf8'),
  );
  const last = fuentes.find(({ id }) => id === UNIT)?.ultimo_mes_completo ?? '';
  // The last year of which every month is complete.
  const year = Number(last.slice(0, 4)) - (last.slice(5, 7) === '12' ? 0 : 1);
  const help = await helpReachOf(directory, counted.alcaldia);
  const order = orderOf(counted, help, `${year - 2}-01/${year}-12`, k);
  return ({ room, inside, page, statements }) =>
    ['prioridades', 'gabinete'].includes(room) || inside[1] === 'informe'
      ? [...statements.flatMap((each) => ofStatement(each, order)), ...headings(page)]
      : [];
}

/** What must be at one place of a mark, of the colonia that it is said of. */
type Of = (place: string) => Recounted['found'];

function ofPlaces(statement: Statement, mark: string, of: Of): readonly Recounted[] {
  const places = statement.codes.get('place') ?? [];
  const size = statement.numbers.get(mark)?.values.length ?? 0;
  const [only] = places;
  return against(
    statement,
    mark,
    Array.from({ length: size }, (_, at) => {
      const place = places.length === size ? places[at] : places.length === 1 ? only : undefined;
      return place === undefined ? null : of(place);
    }),
  );
}

function ofStatement(statement: Statement, order: Order): readonly Recounted[] {
  const { codes, numbers } = statement;
  if (codes.get('indicator')?.[0] === 'violencia_sexual') return depends(statement, order);
  const figure = codes.get('figure')?.[0];
  const isRow = numbers.has('score');
  return [
    ...ofPlaces(statement, 'score', (place) => order.scores.get(place) ?? null),
    ...(isRow ? ofPlaces(statement, 'rank', (place) => order.ranked.indexOf(place) + 1) : []),
    ...firsts(statement, order),
    ...(figure === 'firmeza' ? firmness(statement, order) : []),
    ...moves(statement, order),
    ...order.criteria.flatMap(({ id, values }) =>
      ofPlaces(statement, `amount:${id}`, (place) => values[order.colonias.indexOf(place)] ?? null),
    ),
    ...(figure === 'orden' ? cautions(statement, order) : []),
  ];
}

/** Up to how many cases are kept back; or how many services there are, with a place and by their colonia alone. */
function cautions(statement: Statement, { help, k }: Order): readonly Recounted[] {
  const isOfServices = statement.numbers.get('count')?.values.length === 2;
  if (!isOfServices) return against(statement, 'count', [k - 1]);
  return [
    ...against(statement, 'of', [help?.known ?? NaN]),
    ...against(statement, 'count', [help?.placed ?? NaN, help?.approximate ?? NaN]),
  ];
}

/** Of the table of places, each column of shares is of the place after that of the one before it. */
const headings = (page: Document): readonly Recounted[] =>
  [...page.querySelectorAll('[data-figure="firmeza"] th[data-mark="share"]')].map(
    (element, at) => ({
      element,
      mark: 'class',
      said: element.getAttribute('data-class') ?? '',
      found: at + 1,
    }),
  );

/** Shares of draws, which need not be the same to the last digit. */
const drawnShares = (statement: Statement, mark: string, shares: readonly (number | undefined)[]) =>
  against(
    statement,
    mark,
    shares.map((share) =>
      share === undefined ? null : { of: share, within: withinDraws(share, DRAWS) },
    ),
  );

/** In what part of the draws each is among the first five: with near weights, and with any if it says two. */
function firsts(statement: Statement, { ranked, drawn }: Order): readonly Recounted[] {
  const { codes, numbers } = statement;
  const places = codes.get('place') ?? [];
  const at = (place: string | undefined): number => ranked.indexOf(place ?? '');
  const [near, any] = drawn.first;
  const [place] = places;
  const isOne = places.length === 1;
  return [
    ...drawnShares(
      statement,
      'probability',
      isOne && numbers.get('probability')?.values.length === 2
        ? [near[at(place)], any[at(place)]]
        : places.map((each) => near[at(each)]),
    ),
    ...drawnShares(statement, 'probability:near', [near[at(place)]]),
    ...drawnShares(statement, 'probability:any', [any[at(place)]]),
  ];
}

/** The draws themselves, how alike their orders are, and in which places each colonia falls. */
function firmness(statement: Statement, { ranked, drawn }: Order): readonly Recounted[] {
  const [place, other] = statement.codes.get('place') ?? [];
  const ofAll = [
    ...against(statement, 'amount', [DRAWS, SEED]),
    ...(place === undefined ? against(statement, 'share', [SPREAD]) : []),
    ...against(
      statement,
      'index',
      drawn.alike.map(({ mean, within }) => ({ of: mean, within })),
    ),
  ];
  const shares = drawn.places[ranked.indexOf(place ?? '')];
  if (shares === undefined || other !== undefined) return ofAll;
  const most = Math.max(...shares);
  const near = (share: number): number => withinDraws(share, DRAWS);
  // Of several places that may be the likeliest, any.
  const likeliest = shares.flatMap((share, at) => (share >= most - 2 * near(most) ? [at + 1] : []));
  let sum = 0;
  const reached = shares.map((share) => (sum += share));
  /** Places at which a share of the draws may be reached. */
  const reaching = (part: number): readonly number[] =>
    reached.flatMap((upTo, at) => {
      const before = reached[at - 1] ?? 0;
      return upTo >= part - near(part) && before < part + near(part) ? [at + 1] : [];
    });
  return [
    ...ofAll,
    ...against(statement, 'rank', [likeliest]),
    ...against(statement, 'rank-low', [reaching(0.05)]),
    ...against(statement, 'rank-high', [reaching(0.95)]),
    ...drawnShares(statement, 'share', [most]),
    ...shares
      .slice(0, FIRST)
      .flatMap((share, at) => drawnShares(statement, `share:${at + 1}`, [share])),
  ];
}

/** Each weight, and between which it may move. */
function moves(statement: Statement, order: Order): readonly Recounted[] {
  const ids = statement.codes.get('criterion') ?? [];
  const ends = ids.map((id) => moved(order, id));
  return [
    ...against(
      statement,
      'weight',
      ends.map(({ weight }) => weight),
    ),
    ...against(
      statement,
      'weight-low',
      ends.map(({ low }) => low),
    ),
    ...against(
      statement,
      'weight-high',
      ends.map(({ high }) => high),
    ),
  ];
}
