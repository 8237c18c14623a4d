/** A map of more colonias than a page for other sites can hold as they are drawn: the same marks in fewer bytes. */

/** A drawing of fewer has room enough. */
const MANY = 60;
/** Of so many alike, it pays to say once what they share. */
const ALIKE = 3;
const SHARED = /** @type {const} */ (['fill', 'stroke']);
/** What a map is written with: a start, the steps from there, and back to it. */
const OUTLINE = /^(?:M[-\d. ]+(?:l[-\d. ]+)?Z?)+$/;

/**
 * Its outlines go by whole units of the drawing, which is about a point of the screen, and paths in a row of the
 * same paint say it once. Two that share a border still do: both are rounded from where they are.
 * @param {Element} figure It is changed.
 */
export function lightenMap(figure) {
  for (const drawing of figure.querySelectorAll('svg')) {
    const paths = [...drawing.querySelectorAll('path')].filter(
      (path) => path.closest('defs, pattern, clipPath, mask') === null,
    );
    if (paths.length <= MANY) continue;
    for (const path of paths) path.setAttribute('d', wholeUnits(path.getAttribute('d') ?? ''));
    for (const parent of new Set(paths.map(({ parentElement }) => parentElement))) {
      if (parent !== null) sharePaint(parent);
    }
  }
}

/**
 * @param {string} outline
 * @returns {string} The same with whole numbers; as it is where it has anything but straight lines.
 */
export function wholeUnits(outline) {
  if (!OUTLINE.test(outline)) return outline;
  return [...outline.matchAll(/M([-\d. ]+)(?:l([-\d. ]+))?(Z?)/g)]
    .map(([, start = '', steps = '', end = '']) => {
      let [x = 0, y = 0] = numbersOf(start);
      let [fromX, fromY] = [Math.round(x), Math.round(y)];
      const first = joined([fromX, fromY]);
      /** @type {number[]} */
      const whole = [];
      const given = numbersOf(steps);
      for (let at = 0; at + 1 < given.length; at += 2) {
        x += given[at] ?? 0;
        y += given[at + 1] ?? 0;
        const [toX, toY] = [Math.round(x), Math.round(y)];
        if (toX === fromX && toY === fromY) continue;
        whole.push(toX - fromX, toY - fromY);
        [fromX, fromY] = [toX, toY];
      }
      return `M${first}${whole.length === 0 ? '' : `l${joined(whole)}`}${end}`;
    })
    .join('');
}

/** @param {string} text */
const numbersOf = (text) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** A sign separates a number from the one before. @param {readonly number[]} numbers */
const joined = (numbers) => numbers.join(' ').replaceAll(' -', '-');

/** @param {Element} parent */
function sharePaint(parent) {
  /** @param {Element} path */
  const paintOf = (path) => SHARED.map((name) => path.getAttribute(name)).join('\n');
  /** @type {Element[][]} */
  const runs = [];
  for (const child of parent.children) {
    const [last] = runs.at(-1)?.slice(-1) ?? [];
    const isOn =
      last?.localName === 'path' && child.localName === 'path' && paintOf(last) === paintOf(child);
    if (isOn) runs.at(-1)?.push(child);
    else runs.push([child]);
  }
  for (const run of runs) {
    const [first] = run;
    if (first === undefined || run.length < ALIKE) continue;
    const group = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const name of SHARED) {
      const paint = first.getAttribute(name);
      if (paint !== null) group.setAttribute(name, paint);
    }
    first.before(group);
    for (const path of run) {
      for (const name of SHARED) path.removeAttribute(name);
      group.append(path);
    }
  }
}
