/**
 * The comparison of /evaluar from the Parquet, by docs/decisions/evaluar.md: the comparable colonias by their
 * earlier course, both changes and their ratio, what could be seen, and the same where or when nothing was done.
 */
import { courseDistance, halved, share, together, variance, type Change } from './areaChanges';
import type { Counted } from './counted';
import { exactly, power, type Table } from './fisher';

const UNIT = 'fgj_carpetas';
const COMPARED = 8;
const SIZES = 4;
/** With fewer of like size, size is not asked for. */
const LEAST = 5;
/** The lockdown: no quarter of it on either side (docs/decisions/meses-irregulares.md). */
const LOCKDOWN = ['2020-04', '2020-07'] as const;
const SEEN = 0.8;

export interface Place {
  readonly place: string;
  readonly name: string;
  readonly people: number;
  readonly touches: readonly string[];
}

/** What the page asks. */
interface Asked {
  readonly indicator: string;
  readonly treated: Place;
  /** Quarters by their first month. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `2022-01/2022-12` → its four first months. */
export function quarters(period: string): readonly string[] {
  const [first = '', last = ''] = period.split('/');
  const months: string[] = [];
  for (let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5))]; ;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last || Number.isNaN(year)) return months;
    months.push(name);
    [year, month] = month === 10 ? [year + 1, 1] : [year, month + 3];
  }
}

/** Its last month too. */
const spanOf = (quarter: string): string =>
  `${quarter}/${quarter.slice(0, 5)}${String(Number(quarter.slice(5)) + 2).padStart(2, '0')}`;

export function evaluated(asked: Asked, places: readonly Place[], counted: Counted) {
  const { indicator, treated, before, after } = asked;
  const countOf = ({ place }: Place, quarter: string): number | null =>
    counted.cases({ place, indicator, unit: UNIT, period: spanOf(quarter) });
  const sumOf = (place: Place, periods: readonly string[]): number | null =>
    periods.reduce<number | null>((sum, quarter) => {
      const count = countOf(place, quarter);
      return sum === null || count === null ? null : sum + count;
    }, 0);
  const changeOf = (place: Place, one = before, other = after): Change | null => {
    const [earlier, later] = [sumOf(place, one), sumOf(place, other)];
    return earlier === null || later === null ? null : [earlier, later];
  };
  const earlier = quarters(`${counted.firstMonth}/${before.at(-1) ?? ''}`);
  const others = places
    .filter((place) => place !== treated)
    .map((place) => {
      const change = changeOf(place);
      const isOpen =
        change !== null && change[0] + change[1] > 0 && !treated.touches.includes(place.place);
      const distance = courseDistance(
        earlier.map((quarter) => countOf(treated, quarter)),
        earlier.map((quarter) => countOf(place, quarter)),
      );
      return { place, isOpen, distance };
    })
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity));
  const open = others.filter(({ isOpen, distance }) => isOpen && distance !== null);
  const alike = open.filter(
    ({ place: { people } }) => people * SIZES >= treated.people && people <= treated.people * SIZES,
  );
  const compared = (alike.length >= LEAST ? alike : open).slice(0, COMPARED);
  const controls = compared.map(({ place }) => place);
  const changes = (from: readonly Place[], one = before, other = after): readonly Change[] =>
    from.flatMap((place) => {
      const change = changeOf(place, one, other);
      return change === null ? [] : [change];
    });
  const own = together(changes([treated]));
  const rest = together(changes(controls));
  const whole: Table = { treated: own, others: rest };
  const spread = variance([changes([treated]), changes(controls)]);
  const course = [...before, ...after].map((quarter) => {
    const base = before.filter((each) => each !== quarter);
    const [one, other] = [changes([treated], base, [quarter]), changes(controls, base, [quarter])];
    const table: Table = { treated: together(one), others: together(other) };
    const { ratio, low, high } = exactly(table);
    const extra =
      1.959963984540054 * Math.sqrt(variance([one, other]) * (share(one) + share(other)));
    return {
      period: spanOf(quarter),
      n: table.treated[1],
      others: table.others[1],
      ratio,
      low: ratio * Math.exp(-Math.hypot(Math.log(ratio / low), extra)),
      high: ratio * Math.exp(Math.hypot(Math.log(high / ratio), extra)),
    };
  });
  const tried = others
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ place }) => {
      const left = controls.filter((each) => each !== place);
      return left.length < LEAST - 1
        ? []
        : [{ code: place.place, ...halved(together(changes([place])), together(changes(left))) }];
    });
  const [length, far] = [before.length, after.length];
  const dates = earlier.flatMap((date, at) => {
    const [one, other] = [earlier.slice(at - length, at), earlier.slice(at, at + far)];
    const isBroken = [...one, ...other].some((quarter) => {
      const [first = '', last = ''] = spanOf(quarter).split('/');
      return first <= LOCKDOWN[1] && last >= LOCKDOWN[0];
    });
    const isWhole = at >= length && one.length === length && other.length === far;
    const [mine, theirs] = [changes([treated], one, other), changes(controls, one, other)];
    return !isWhole || isBroken || mine.length === 0 || theirs.length < controls.length
      ? []
      : [{ code: `${date}-01`, ...halved(together(mine), together(theirs)) }];
  });
  return {
    treated,
    controls,
    own,
    rest,
    exact: exactly(whole),
    isExact: spread === 0,
    seen: { fall: seenFrom(own[0], rest, 0), rise: seenFrom(own[0], rest, 50) },
    course,
    apart: course.slice(0, before.length).filter(({ low, high }) => low > 1 || high < 1).length,
    periods: before.length,
    observed: halved(own, rest),
    places: tried,
    dates,
    distances: new Map(others.map(({ place, distance }) => [place.place, distance])),
  };
}

export type Found = ReturnType<typeof evaluated>;

/** The ratio nearest to 1 that four of five times would be found; null where totals are too few to stand alone. */
function seenFrom(before: number, [earlier, later]: Change, extreme: number): number | null {
  const powerAt = (ratio: number): number => {
    const after = (before * later * ratio) / earlier;
    return power(
      [Math.round(before + after), earlier + later],
      [after / (before + after), later / (earlier + later)],
    );
  };
  if (before <= 400 && before * (1 + later / earlier) <= 400) return null;
  let [yes, no] = [extreme === 0 ? 0.3 : 3, 1];
  for (let step = 0; step < 11; step += 1) {
    const middle = (yes + no) / 2;
    if (powerAt(middle) >= SEEN) yes = middle;
    else no = middle;
  }
  return yes;
}
