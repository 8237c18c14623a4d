/** The controls of a page, found there, and one change of each, as a reader makes it. */
import type { Engine, Key, NamedKey, Point } from './engine';
import { readingOf } from './reading';

const SELECTORS = {
  radio: 'input[type=radio]:enabled:not(:checked)',
  slider: 'input[type=range]:enabled',
  number: 'input[type=number]:enabled',
  checkbox: 'input[type=checkbox]:enabled',
  disclosure: 'details:not([open]) > summary',
  text: ':is(input[type=text], input[type=search], textarea):enabled:not([role=combobox])',
  // One that has a single choice changes nothing until another control gives it more.
  select: 'select:enabled:has(option + option)',
  /** `.add` adds nothing where nothing has been typed. */
  button: 'button[type=button]:enabled:not(figure button, .add)',
  search: '[role=combobox]:enabled',
  /** Neither may be the one that the page is about. */
  map: 'figure svg a:nth-of-type(2)',
  row: 'figure:is(#orden, #espina) li a:not([aria-current])',
  link: 'nav a:not([aria-current])',
} as const;

export type Kind = keyof typeof SELECTORS;

/** In the order in which they are changed: what leaves the page comes last. */
const KINDS: readonly Kind[] = [
  'radio',
  'slider',
  'number',
  'checkbox',
  'disclosure',
  'text',
  'select',
  'button',
  'search',
  'map',
  'row',
  'link',
];

/** As the table calls them. */
export const CONTROL_NAMES: Readonly<Record<Kind, string>> = {
  radio: 'opción',
  slider: 'deslizador',
  number: 'número',
  checkbox: 'casilla',
  disclosure: 'desplegable',
  text: 'texto',
  select: 'lista',
  button: 'botón',
  search: 'búsqueda',
  map: 'mapa',
  row: 'renglón',
  link: 'vínculo',
};

export interface Control {
  readonly kind: Kind;
  /** As a reader knows it. */
  readonly label: string;
  /** The same for what needs to be changed only once. */
  readonly key: string;
  /** Selects it, in the state that the page has now. */
  readonly path: string;
}

/** It opens a window of the browser or asks for its clipboard or place, which no page can read. */
const OF_THE_BROWSER =
  /^(Descargar|Guardar esta hoja|Imprimir|Copiar($| la cita)|Usar mi ubicación)/;

const LETTERS = 'centro';

/**
 * Those that a reader sees and can use, in the order in which they are to be changed. Of selects, the
 * last first: those above decide which ones are below.
 */
export async function controlsOf(engine: Engine): Promise<readonly Control[]> {
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const there = await engine.evaluate(find, SELECTORS[kind]);
      const own = there.filter(({ label }) => !OF_THE_BROWSER.test(label));
      return own.map((each) => ({ ...each, kind, key: kind === 'select' ? each.label : kind }));
    }),
  );
  return found.flatMap((same) => (same[0]?.kind === 'select' ? same.toReversed() : same));
}

/** As a reader makes it, with the mouse or the keys. */
export async function change(engine: Engine, { kind, path }: Control): Promise<void> {
  const press = async (...keys: readonly Key[]) => {
    for (const key of keys) await engine.press(key);
  };
  const key = KEYS[kind];
  if (key !== undefined) {
    await engine.evaluate(focus, path);
    await press(key);
  } else if (kind === 'text') {
    await engine.evaluate(focus, path);
    await press(...letters);
  } else if (kind === 'search') {
    await engine.evaluate(focus, path);
    await readingOf(engine);
    await press(...letters);
    await readingOf(engine);
    await press('Enter');
  } else {
    await engine.click(await engine.evaluate(aim, path));
  }
}

/** The key that changes what has the focus. */
const KEYS: Partial<Record<Kind, NamedKey>> = {
  slider: 'ArrowRight',
  number: 'ArrowUp',
  select: 'ArrowDown',
};

const letters: readonly Key[] = [...LETTERS].map((letter) => ({ letter }));

/** Runs in the page. */
function find(selector: string) {
  const main = document.querySelector('main') ?? document.body;
  const pathOf = (element: Element): string => {
    if (element === main) return 'main';
    const parent = element.parentElement ?? main;
    return `${pathOf(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
  };
  const labelOf = (element: Element): string => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
    const said = element.getAttribute('aria-label') ?? (labels[0] ?? element).textContent ?? '';
    return said.replace(/\s+/g, ' ').trim();
  };
  return [...main.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ label: labelOf(element), path: pathOf(element) }));
}

/** Runs in the page. */
function focus(path: string): void {
  const element = document.querySelector<HTMLElement>(path);
  if (element === null) throw new Error(`No está ${path}.`);
  element.focus();
  if (document.activeElement !== element) throw new Error(`No toma el foco ${path}.`);
}

/** Runs in the page: where a click falls on it, or on its label. */
function aim(path: string): Point {
  const element = document.querySelector(path);
  if (element === null) throw new Error(`No está ${path}.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Of what is within a drawing, Firefox brings the drawing.
  const { top, height } = element.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const shares = [0.5, 0.3, 0.7, 0.1, 0.9];
  for (const down of shares) {
    for (const across of shares) {
      const point = {
        x: Math.round(box.left + box.width * across),
        y: Math.round(box.top + box.height * down),
      };
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit !== null && (element.contains(hit) || hit.closest('label')?.control === element)) {
        return point;
      }
    }
  }
  throw new Error(`Algo tapa ${path}.`);
}
