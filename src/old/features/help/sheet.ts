/** What is chosen on the page of help, as one file that opens without a network. */

/** Of a file that may lie among others: it tells nothing. */
const NAME = 'hoja.html';
/** Some browsers read the file only after the click has returned. */
const KEPT_FOR = 60_000;

/** It runs nothing and asks for nothing, wherever it is opened. */
const HEAD =
  '<meta charset="utf-8"><meta http-equiv="content-security-policy" ' +
  `content="default-src 'none'; style-src 'unsafe-inline'">` +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">' +
  '<style>body{max-width:40rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'h1,h2,h3{line-height:1.25}ul,ol{padding-left:1.25rem}li{margin-bottom:1.25rem}p{margin:.25rem 0}' +
  'a{display:inline-block;min-height:44px;padding-right:1rem;line-height:44px}' +
  '.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>';

/** What a sheet has no use for: ways to other pages, what was told of one moment, drawings. */
const LEFT_OUT = [
  '[data-left-out]',
  '[data-needs-script]',
  '[data-quick-exit]',
  '#donde',
  '.back',
  '.open',
  'details',
  'noscript',
  'svg',
].join();
const KEPT_CLASS = 'heard';

/**
 * The answer alone as a whole file, without what it needs the site for.
 * @param page as it is shown, which is not changed
 */
function sheetOf(page: Document): string {
  const body = page.createElement('div');
  for (const id of ['pregunta', 'respuesta']) {
    body.innerHTML += page.getElementById(id)?.outerHTML ?? '';
  }
  body.querySelectorAll(LEFT_OUT).forEach((part) => part.remove());
  body.querySelectorAll('[hidden]').forEach((part) => part.removeAttribute('hidden'));
  body.querySelectorAll('*').forEach(strip);
  return (
    `<!doctype html><html lang="${page.documentElement.lang}"><head>${HEAD}` +
    `<title>${page.title}</title></head><body>${body.innerHTML}</body></html>`
  );
}

/** Without the marks and styles of the site. */
function strip(element: Element): void {
  const isHeard = element.classList.contains(KEPT_CLASS);
  for (const name of element.getAttributeNames()) {
    if (name === 'class' || name === 'tabindex' || name.startsWith('data-')) {
      element.removeAttribute(name);
    }
  }
  if (isHeard) element.className = KEPT_CLASS;
}

export function saveSheet(): void {
  const address = URL.createObjectURL(
    new Blob([sheetOf(document)], { type: 'text/html;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
