/**
 * SVG path data of a line, open. Each point is told from the one before, which takes half the characters of
 * absolute coordinates; all are whole numbers of parts of a unit, so no error adds up.
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
  const lines = rest.length === 0 ? '' : `l${numbers(rest.flat(), parts)}`;
  return `M${numbers(start, parts)}${lines}`;
}

/** A sign separates a number from the one before, and so does a point after a point; anything else is a space. */
function numbers(steps: readonly number[], parts: number): string {
  return steps
    .map((step) => String(step / parts).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(/ -/g, '-')
    .replace(/(\.\d+) (?=\.)/g, '$1');
}
