/** A figure as it goes into a picture: laid out beside itself, in the colours of paper, and taken away at once. */
import { placeDrawings, type Drawings } from './drawings';

/** What waits for a reader, or is told to her otherwise. */
const LEFT_OUT = [
  '.screen-only',
  '.tools',
  '.links',
  '.heard',
  '.card',
  ...['button', 'input', 'select', 'textarea', 'label', 'progress', 'dialog'],
  ...['script', 'template', 'style', '[hidden]', '[role="status"]', '[role="alert"]'],
  'details:not([open]) > :not(summary)',
  'details.cautions > summary',
].join(', ');

/** Over the source: as wide as what stands over it. */
const FOOT_LINE = 'data-over-source';
/** Pixels; what is narrower has its source in too many lines. */
const NARROWEST = 360;

export interface StageOptions {
  /** Above all: what the picture may not be used for. */
  readonly mark: string | null;
  /** Below all: where the figure is. */
  readonly address: string;
  /** After the name of what is folded: that it is not in the picture. */
  readonly folded: string;
}

/**
 * Nobody sees it: it is laid out, measured and removed before the browser paints.
 * @param figure of the page
 * @param drawings that it shows as files
 * @param measure what is asked of it while it stands; told how much of its width is taken, in pixels
 */
export function onStage<Measured>(
  figure: HTMLElement,
  drawings: Drawings,
  options: StageOptions,
  measure: (staged: HTMLElement, width: number) => Measured,
): Measured {
  const { width } = figure.getBoundingClientRect();
  const staged = figure.cloneNode(true);
  if (!(staged instanceof HTMLElement)) throw new TypeError(figure.id);
  placeDrawings(staged, drawings);
  loosen(staged, options);
  for (const [name, value] of lightTokens(figure.ownerDocument)) {
    staged.style.setProperty(name, value);
  }
  Object.assign(staged.style, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: `${width}px`,
    margin: '0',
    padding: '0',
    border: '0',
    color: 'var(--ink)',
    background: 'none',
    forcedColorAdjust: 'none',
  });
  figure.after(staged);
  try {
    for (const part of staged.querySelectorAll<HTMLElement>('*')) unscrolled(part);
    const taken = takenWidth(staged, Math.min(NARROWEST, width));
    staged.querySelector<HTMLElement>(`[${FOOT_LINE}]`)?.style.setProperty('width', `${taken}px`);
    return measure(staged, taken);
  } finally {
    staged.remove();
  }
}

function loosen(staged: HTMLElement, { mark, address, folded }: StageOptions): void {
  const { ownerDocument } = staged;
  unfold(staged);
  const source = staged.querySelector('.source');
  for (const part of [staged, ...staged.querySelectorAll(':is(figcaption,figcaption h2)')]) {
    part.classList.remove('heard');
  }
  for (const part of staged.querySelectorAll(LEFT_OUT)) drop(part);
  for (const name of staged.querySelectorAll('details:not([open]) > summary')) name.append(folded);
  // Nobody follows a link of a picture.
  for (const link of staged.querySelectorAll<HTMLElement>('a')) link.style.color = 'inherit';
  const foot = ownerDocument.createElement('p');
  foot.className = source?.className ?? '';
  foot.textContent = address;
  foot.style.overflowWrap = 'anywhere';
  // Wherever its page has it, the source stands at the foot, under a line.
  const line = ownerDocument.createElement('div');
  line.setAttribute(FOOT_LINE, '');
  Object.assign(line.style, { margin: '1rem 0 0.5rem', borderTop: '1px solid var(--rule)' });
  staged.append(line, ...(source === null ? [] : [source]), foot);
  if (mark === null) return;
  const warning = ownerDocument.createElement('p');
  warning.textContent = mark;
  Object.assign(warning.style, { color: 'var(--alarm)', fontWeight: '700' });
  staged.prepend(warning);
}

/** The page keeps room for what comes later; a picture does not. */
function drop(part: Element): void {
  const { parentElement } = part;
  part.remove();
  if (parentElement?.childElementCount === 0 && parentElement.textContent?.trim() === '') {
    parentElement.remove();
  }
}

/** What its marks mean stands under it, and what could be misread. */
function unfold(staged: HTMLElement): void {
  const how = staged.querySelector('.tools > details.how');
  const keys = [...(how?.children ?? [])].filter((part) => !part.matches('summary, .note, .links'));
  for (const key of keys) staged.append(key);
  staged.querySelector('details.cautions')?.setAttribute('open', '');
  // A picture of the name of what is folded would show nothing.
  const whole = staged.querySelector('.chart > details:only-child');
  whole?.setAttribute('open', '');
  whole?.querySelector('summary')?.remove();
}

/** A picture does not scroll. */
function unscrolled(part: HTMLElement): void {
  const { overflowX, overflowY } = getComputedStyle(part);
  if (![overflowX, overflowY].some((how) => how === 'auto' || how === 'scroll')) return;
  Object.assign(part.style, { overflow: 'visible', maxHeight: 'none' });
}

/** Up to where anything is drawn: some figures leave a side of their room empty. */
function takenWidth(staged: HTMLElement, least: number): number {
  const { left, width } = staged.getBoundingClientRect();
  const range = staged.ownerDocument.createRange();
  const ends = [...staged.querySelectorAll(`:not([${FOOT_LINE}])`)]
    .filter((part) => part.closest('svg') === null || part.localName === 'svg')
    .flatMap((part) => {
      if (part.localName === 'svg' || part.childNodes.length === 0) {
        return [part.getBoundingClientRect().right];
      }
      return [...part.childNodes]
        .filter((child) => child instanceof Text)
        .map((child) => {
          range.selectNodeContents(child);
          return range.getBoundingClientRect().right;
        });
    });
  return Math.min(width, Math.max(least, ...ends.map((end) => Math.ceil(end - left))));
}

/** The colours of the light theme, by their name, as the styles of the page say them outside any condition. */
function lightTokens(document: Document): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) {
        if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
      }
    }
  }
  return tokens;
}
