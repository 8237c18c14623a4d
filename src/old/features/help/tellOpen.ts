/** Whether each place is open now, over its week in words. */
import { readHours } from '$old/lib/place/hours';
import { momentIn, openAt } from '$old/lib/place/openNow';
import type { HoursWords, OpenWords } from './words/hoursSpeech';

const EVERY = 30_000;
const SVG = 'http://www.w3.org/2000/svg';

const WHOLE = 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10';
const HALF = 'M6 1a5 5 0 0 1 0 10z';

/** As the styles of Open.svelte draw it. */
function draw({ kind, text }: OpenWords): HTMLElement {
  const line = document.createElement('p');
  line.className = `open ${kind}`;
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 12 12');
  mark.setAttribute('aria-hidden', 'true');
  const part = (name: string, attributes: Readonly<Record<string, string>>) => {
    const drawn = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value);
    mark.appendChild(drawn);
  };
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
    week.classList.toggle('quiet', open !== null);
    if (open !== null) week.before(draw(open));
  });
}

/** Now, and as time passes. */
export function keepTelling(words: HoursWords): void {
  tell(words);
  setInterval(() => tell(words), EVERY);
}
