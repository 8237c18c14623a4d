/**
 * What the brief says of many changes at once: how many could be compared and fall on each side, and which only
 * their number keeps within chance.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holmAdjusted } from '../../counted/exactTests';
import { changeOf } from './changes';
import { partedBetween } from './registers';
import type { Counted } from './counted';
import { headlineRecount } from './headline';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

const UNIT = 'fgj_carpetas';
/** What one release may spend on being wrong (docs/decisions/muchas-comparaciones.md). */
const SPENT = 0.02;
const ALPHA = 0.05;

interface Tested {
  readonly indicator: string;
  readonly p: number;
  /** Holm's, over all that are told of together. */
  readonly adjusted: number;
}

interface Family {
  readonly tested: readonly Tested[];
  /** Neither compared: by indicator, those not published and those without a case. */
  readonly hidden: ReadonlyMap<string, number>;
  readonly empty: ReadonlyMap<string, number>;
  readonly parted: ReadonlyMap<string, number>;
}

/** @param directory of the release */
export function briefRecount(directory: string, counted: Counted): RoomRecount {
  const { k }: { readonly k: number } = JSON.parse(
    readFileSync(join(directory, 'manifest.json'), 'utf8'),
  );
  return ({ inside, page, statements }) => {
    if (inside[1] !== 'informe') return [];
    const rows = statements.filter(({ numbers }) => numbers.has('p-adjusted'));
    const tallies = statements.filter(({ numbers }) => numbers.get('without')?.values.length === 3);
    const whole = familyOf(counted, rows, [counted.alcaldia]);
    const colonias = familyOf(counted, tallies, counted.colonias);
    return [
      ...sheets(page),
      ...headlineRecount(statements, counted),
      ...statements.flatMap((each) => [
        ...together(each, whole, colonias),
        ...tallied(each, colonias, counted),
        ...nearly(each, colonias),
        ...(isOfLimits(each) ? against(each, 'count', [k - 1]) : []),
      ]),
    ];
  };
}

/** Beside the source. */
const isOfLimits = ({ numbers }: Statement): boolean =>
  numbers.size === 1 && numbers.get('count')?.element.hasAttribute('data-cut') === true;

/** Of each indicator that is told of, in each place. */
function familyOf(counted: Counted, told: readonly Statement[], places: readonly string[]): Family {
  const [hidden, empty, parted] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const asked = told.flatMap(({ codes }) => {
    const [indicator = '', period = '', earlier = ''] = [
      'indicator',
      'period',
      'period-before',
    ].map((code) => codes.get(code)?.[0]);
    return places.flatMap((place) => {
      const of = { place, indicator, unit: UNIT, period, earlier };
      const counts = [period, earlier].map((each) => counted.cases({ ...of, period: each }));
      const isParted = counts.some((n) => n !== 0) && partedBetween(counted, of);
      const group = counts.includes(null) ? hidden : isParted ? parted : empty;
      const change = changeOf(counted, of);
      if (change === null) group.set(indicator, (group.get(indicator) ?? 0) + 1);
      return change === null ? [] : [{ indicator, p: change.p }];
    });
  });
  const adjusted = holmAdjusted(asked.map(({ p }) => p));
  return {
    tested: asked.map((each, at) => ({ ...each, adjusted: adjusted[at] ?? 1 })),
    hidden,
    empty,
    parted,
  };
}

const isWithin = ({ adjusted }: Tested): boolean => adjusted >= SPENT;

/** A heading, of a table's rows too, the first sentence or the note on how many were compared; of colonias, what says so many. */
function together(statement: Statement, whole: Family, colonias: Family): readonly Recounted[] {
  const { numbers } = statement;
  const [element] = [...numbers.values()].map((each) => each.element);
  if (element?.matches('.foot, li') || numbers.has('n') || numbers.has('expected')) return [];
  if (element === undefined) return [];
  const isGroup = element.matches('tbody > tr:not([data-indicator])');
  if (!isGroup && numbers.get('of')?.values.length !== 1) return [];
  const headings = [...(element.closest('section')?.querySelectorAll('h3') ?? [])];
  const { tested } = element === headings[1] ? colonias : whole;
  const within = tested.filter(isWithin).length;
  return [
    ...against(statement, 'of', [tested.length]),
    ...against(statement, 'within', [within]),
    ...against(statement, 'beyond', [tested.length - within]),
  ];
}

function tallied(statement: Statement, family: Family, counted: Counted): readonly Recounted[] {
  const indicator = statement.codes.get('indicator')?.[0] ?? '';
  if (statement.numbers.get('without')?.values.length !== 3) return [];
  const own = family.tested.filter((each) => each.indicator === indicator);
  const within = own.filter(isWithin).length;
  return [
    ...against(statement, 'of', [counted.colonias.length]),
    ...against(statement, 'within', [within]),
    ...against(statement, 'without', [
      family.hidden.get(indicator) ?? 0,
      family.empty.get(indicator) ?? 0,
      family.parted.get(indicator) ?? 0,
    ]),
  ];
}

/** Those that alone would pass for a change, and how many such chance gives. */
function nearly(statement: Statement, { tested }: Family): readonly Recounted[] {
  if (!statement.numbers.has('expected')) return [];
  const near = tested.filter((each) => each.p < ALPHA && isWithin(each));
  return [
    ...against(statement, 'of', [tested.length]),
    ...against(statement, 'count', [near.length]),
    ...against(statement, 'expected', [Math.floor(tested.length * ALPHA)]),
  ];
}

/** Each foot says which sheet it is, and of how many. */
function sheets(page: Document): readonly Recounted[] {
  const feet = [...page.querySelectorAll('.sheet .foot')];
  return feet.flatMap((element, at) =>
    ['count', 'of'].map((mark) => ({
      element,
      mark,
      said: element.getAttribute(`data-${mark}`) ?? '',
      found: mark === 'of' ? feet.length : at + 1,
    })),
  );
}
