/** Days that typing errors put far after all others. */
import type { DayCount } from './daysOf';

const DAY = 86_400_000;

/** A silence of this many days, or of ten times the usual one, cuts off what comes after it. */
const SILENCE = { days: 92, usual: 10 };
/** What comes after it is a typing error if it is this little of all, and this little a day. */
const STRAY = { share: 0.01, ofMean: 0.1 };
/** As many as this share of all may be typing errors, each group of them alone. */
const MOST = 0.1;
/** No file tells of this day, nor of any after it. */
const NEVER = '2100-01-01';
/** Of fewer rows than these nothing can be said. */
const FEW = 20;
/** Share of rows at either end that says nothing of how often there usually are some. */
const TAIL = 0.05;

/**
 * The days without those at the end that stand alone: after a long silence, and hardly any rows. A
 * `2094` for a `2024` would otherwise make every month between them look complete.
 * @param written in order.
 */
export function withoutStrays(written: readonly DayCount[]): readonly DayCount[] {
  const days = written.filter(({ day }) => day < NEVER);
  const all = rowsIn(days);
  if (all < FEW) return days;
  const silence = Math.max(SILENCE.days, SILENCE.usual * usualGap(days, all));
  let kept = days.length;
  for (let at = days.length - 1; at > 0; at -= 1) {
    if (gapBefore(days, at) <= silence) continue;
    const tail = days.slice(at, kept);
    const body = days.slice(0, at);
    const most = Math.max(...tail.map(({ rows }) => rows));
    const isStray =
      rowsIn(days.slice(at)) <= all * MOST &&
      rowsIn(tail) <= Math.max(1, all * STRAY.share) &&
      most <= Math.max(1, (rowsIn(body) / body.length) * STRAY.ofMean);
    if (!isStray) break;
    kept = at;
  }
  return days.slice(0, kept);
}

const rowsIn = (days: readonly DayCount[]) => days.reduce((sum, { rows }) => sum + rows, 0);

const gapBefore = (days: readonly DayCount[], at: number) =>
  (Date.parse(days[at]?.day ?? '') - Date.parse(days[at - 1]?.day ?? '')) / DAY;

/** Mean days from one with rows to the next, where most rows are. */
function usualGap(days: readonly DayCount[], all: number): number {
  let before = 0;
  const middle = days.filter(({ rows }) => {
    before += rows;
    return before > all * TAIL && before - rows < all * (1 - TAIL);
  });
  const [first, last] = [middle[0], middle.at(-1)];
  if (first === undefined || last === undefined || middle.length < 2) return 0;
  return (Date.parse(last.day) - Date.parse(first.day)) / DAY / (middle.length - 1);
}
