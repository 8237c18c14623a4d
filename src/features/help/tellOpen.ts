/** On a page without the program of the site: whether each place is open now, over its week in words. */
import { readHours } from '$lib/place/hours';
import { momentIn, openAt } from '$lib/place/openNow';
import type { HoursWords, OpenWords } from './words/hoursSpeech';

const EVERY = 30_000;
const SVG = 'http://www.w3.org/2000/svg';

const WHOLE = 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10';
const HALF = 'M6 1a5 5 0 0 1 0 10z';

/** As Open.svelte draws it; `style` is the class of its styles. */
function draw({ kind, text }: OpenWords, style: string): HTMLElement {
  const line = document.createElement('p');
  line.className = `open ${kind} ${style}`;
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 12 12');
  mark.setAttribute('aria-hidden', 'true');
  const part = (name: string, attributes: Readonly<Record<string, string>>) => {
    const drawn = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value);
    drawn.setAttribute('class', style);
    mark.appendChild(drawn);
  };
  mark.setAttribute('class', style);
  part('circle', { cx: '6', cy: '6', r: '5' });
  if (kind !== 'cerrado') part('path', { d: kind === 'pronto' ? HALF : WHOLE });
  line.append(mark, ` ${text}`);
  return line;
}

function tell({ openWords }: HoursWords): void {
  const now = momentIn(new Date());
  document.querySelectorAll<HTMLElement>('[data-horario]').forEach((week) => {
    const before = week.previousElementSibling;
    if (before?.classList.contains('open') === true) before.remove();
    const open = openWords(openAt(readHours(week.dataset['horario'] ?? ''), now), now);
    week.hidden = open?.kind === 'siempre';
    if (open === null) return;
    const style = Array.from(week.classList).filter((name) => name !== 'week');
    week.before(draw(open, style.join(' ')));
  });
}

/** Now, and as time passes. */
export function keepTelling(words: HoursWords): void {
  tell(words);
  setInterval(() => tell(words), EVERY);
}
