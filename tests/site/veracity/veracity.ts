/** How much of what the pages of a built site say in numerals is given by the Parquet files, route by route. */
import { namedIn, numeralsIn } from '../kit/numerals';
import type { Counted } from './counted';
import { datesHeld } from './dates';
import { divisorDoubtRecount } from './divisorDoubt';
import { familiesOf, headingRecount } from './families';
import { headlineRecount, togetherRecount } from './headline';
import { registersRecount } from './registers';
import { levelDoubtRecount } from './levelDoubt';
import { methodReader } from './method';
import { quartersOf } from './quarters';
import { recount, type Recounted } from './recount';
import type { RoomRecount } from './rooms';
import { sheetRecount } from './sheets';
import { statementsOf } from './statements';
import { multiplesOf, trendsOf } from './trend';
import { verdictGroupsRecount } from './verdictGroups';
import { verdictsOf } from './verdicts';
import { womenDoubtRecount } from './womenDoubt';

/** Ten significant digits stand in a mark. */
const TOLERANCE = 1e-8;

export interface PageVeracity {
  /** The page's address with its names left out: `/colonias/*`. */
  readonly route: string;
  readonly numerals: number;
  /** Of them, those that a mark tells whose value was counted again. */
  readonly recounted: number;
  /** Values that the Parquet does not give. */
  readonly false: readonly string[];
  /** The numerals that were not, each with what stands around it. */
  readonly left: readonly string[];
}

const isSame = (said: string, found: number | string): boolean =>
  typeof found === 'string'
    ? found === said
    : found === Number(said) ||
      Math.abs(found - Number(said)) <= TOLERANCE * Math.max(1, Math.abs(found));

/** @param found a number or a code, any of several, or about what */
function isFound(said: string, found: NonNullable<Recounted['found']>): boolean {
  if (typeof found !== 'object') return isSame(said, found);
  return 'within' in found
    ? Math.abs(found.of - Number(said)) <= found.within
    : found.some((one) => isSame(said, one));
}

function toldAs(found: NonNullable<Recounted['found']>): string {
  if (typeof found !== 'object') return String(found);
  return 'within' in found ? `${found.of} ± ${found.within}` : found.join(' o ');
}

/**
 * @param path of the page's file: `colonias/centro/index.html`
 * @param rooms what only some rooms say, counted again
 */
export function veracityOf(
  path: string,
  page: Document,
  counted: Counted,
  rooms: readonly RoomRecount[] = [],
): PageVeracity {
  const [room = '', ...inside] = path.replace(/\/?index\.html$/, '').split('/');
  const statements = statementsOf(page);
  const values = [
    // Of a claim every rule is its own: it may be of any source, and asks no curve of late reports.
    ...(room === 'verificar'
      ? []
      : statements.flatMap((statement) => recount(statement, room, counted))),
    ...familiesOf(statements),
    ...(room === '' ? headingRecount(statements) : []),
    ...registersRecount(statements, counted),
    ...(room === 'cambios' ? headlineRecount(statements, counted) : []),
    ...(['', 'cambios', 'gabinete'].includes(room) ? togetherRecount(statements, counted) : []),
    ...(room === 'indicadores' && inside[0] !== undefined
      ? sheetRecount(inside[0], page, statements, counted)
      : []),
    ...quartersOf(statements, counted),
    ...trendsOf(statements, counted),
    ...multiplesOf(statements, counted),
    ...verdictsOf(statements, counted),
    ...womenDoubtRecount(page, counted),
    ...divisorDoubtRecount(page, counted),
    ...levelDoubtRecount(page, counted),
    ...verdictGroupsRecount(page, counted),
    ...rooms.flatMap((recountOf) => recountOf({ room, inside, page, statements })),
  ].filter(({ mark, said }) => ['verdict', 'sentence'].includes(mark) || /\d/.test(said));
  const held = new Map<Element, string[]>();
  const wrong: string[] = [];
  for (const { element, mark, said, found } of values) {
    if (found === null) continue;
    if (isFound(said, found)) held.set(element, [...(held.get(element) ?? []), said]);
    else wrong.push(`${path}: data-${mark} dice ${said}; las cuentas dan ${toldAs(found)}`);
  }
  const method = methodReader(page, counted);
  const again = numeralsIn(
    page,
    (element) => [...(held.get(element) ?? []), ...datesHeld(element, counted)],
    (sentence, around) => [...namedIn(sentence), ...method.told(sentence, around)],
  );
  wrong.push(...method.wrong().map((said) => `${path}: ${said}`));
  return {
    route: `/${[room, ...inside.map(() => '*')].join('/')}`,
    numerals: again.length,
    recounted: again.filter(({ isTold }) => isTold).length,
    false: wrong,
    left: again.flatMap(({ text, sentence, isTold }) => (isTold ? [] : [`[${text}] ${sentence}`])),
  };
}
