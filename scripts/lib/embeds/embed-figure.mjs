/** A figure of a page as it goes into a page of another site. */

/** What waits for the program of its page, or is told elsewhere. */
const LEFT_OUT =
  '.screen-only:not(a), .tools, .links, button, input, select, textarea, script, style, template, [hidden], .card, svg[aria-hidden="true"] title';
/** Told to programs that read the page itself. */
const MARK = /^data-/;
const OUTSIDE = 'noopener noreferrer';

/**
 * @param {Element} figure Of a document of its own: it is changed.
 * @param {(address: string) => string} reach From the figure's page to the same place, seen from where it goes.
 * @returns {string} How its numbers were come by, and their source.
 */
export function loosenFigure(figure, reach) {
  const source = figure.querySelector('.source')?.textContent?.trim() ?? '';
  figure.querySelector('.source')?.remove();
  unfold(figure);
  for (const part of figure.querySelectorAll(LEFT_OUT)) {
    const { parentElement } = part;
    part.remove();
    // A page keeps room for what comes later.
    if (parentElement?.childElementCount === 0 && parentElement.textContent?.trim() === '') {
      parentElement.remove();
    }
  }
  figure.querySelector('figcaption')?.classList.remove('heard');
  figure.querySelector('figcaption h2')?.classList.remove('heard');
  const named = namesUsed(figure);
  for (const element of [figure, ...figure.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (MARK.test(name)) element.removeAttribute(name);
    }
    if (element.id !== '' && !named.has(element.id)) element.removeAttribute('id');
  }
  for (const link of figure.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('tel:')) continue;
    link.setAttribute('href', reach(href));
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', OUTSIDE);
  }
  return source;
}

/**
 * What its marks mean stands under it; its notes stay folded, if they were.
 * @param {Element} figure
 */
function unfold(figure) {
  const folded = figure.querySelector('.tools > details.how');
  if (folded === null) return;
  const notes = [...folded.children].filter((part) => part.matches('summary, .note'));
  const keys = [...folded.children].filter(
    (part) => !part.matches('summary, .note, .source, .links'),
  );
  for (const key of keys) figure.append(key);
  if (notes.length < 2) return;
  folded.replaceChildren(...notes);
  figure.append(folded);
}

/**
 * @param {Element} figure
 * @returns {ReadonlySet<string>} Ids that something of it names.
 */
function namesUsed(figure) {
  const text = [...figure.querySelectorAll('*'), figure]
    .flatMap((element) => [...element.attributes])
    .filter(({ name }) => name !== 'id')
    .map(({ value }) => value)
    .join(' ');
  return new Set(text.split(/[\s#()"']+/));
}
