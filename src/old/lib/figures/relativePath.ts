/**
 * SVG path data of a line, open. Each point is told from the one before, which takes half the characters of
 * absolute coordinates; all are whole numbers of parts of a unit, so no error adds up. Points on the way between
 * their neighbours are passed by without being told.
 * @param points in units of the drawing
 * @param parts of a unit that coordinates are rounded to: 1, 2, 5 or 10
 */
export function relativePath(
  points: readonly (readonly [x: number, y: number])[],
  parts: number,
): string {
  let [fromX, fromY] = [0, 0];
  const [start, ...rest] = points.map((point) => {
    const [x, y] = point.map((value) => Math.round(value * parts));
    const step = [(x ?? 0) - fromX, (y ?? 0) - fromY];
    [fromX, fromY] = [x ?? 0, y ?? 0];
    return step;
  });
  if (start === undefined) return '';
  const lines = rest.length === 0 ? '' : `l${numbers(corners(rest).flat(), parts)}`;
  return `M${numbers(start, parts)}${lines}`;
}

type Step = [x: number, y: number];

/** The steps from corner to corner; one that stays where it is only where there is no other. */
function corners(steps: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const told: Step[] = [];
  for (const [x = 0, y = 0] of steps) {
    const last = told.at(-1);
    if (last !== undefined && goesOn(last, [x, y])) {
      last[0] += x;
      last[1] += y;
    } else if (x !== 0 || y !== 0) told.push([x, y]);
  }
  return told.length > 0 ? told : [[0, 0]];
}

/** Whether a step has the direction of the one before. */
const goesOn = ([x, y]: Step, [nextX, nextY]: Step): boolean =>
  x * nextY === y * nextX && x * nextX + y * nextY > 0;

/** A sign separates a number from the one before, and so does a point after a point; anything else is a space. */
function numbers(steps: readonly number[], parts: number): string {
  return steps
    .map((step) => String(step / parts).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(/ -/g, '-')
    .replace(/(\.\d+) (?=\.)/g, '$1');
}
