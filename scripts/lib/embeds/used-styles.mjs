import postcss from 'postcss';

/** What no frame of another site does. */
const NEVER = /\bprint\b/;
const DARK = /prefers-color-scheme:\s*dark/;

/** @param {string} selector What it asks of the element and of those around it, but for what it asks not to be. */
const asked = (selector) => selector.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g, '');

/**
 * @typedef {object} Vocabulary What a piece of a page is made of.
 * @property {ReadonlySet<string>} tags
 * @property {ReadonlySet<string>} classes
 * @property {ReadonlySet<string>} ids
 * @property {ReadonlySet<string>} attributes Their names.
 * @property {string} text All of it, with the colours that it names.
 */

/**
 * @param {Element} root
 * @returns {Vocabulary}
 */
export function vocabularyOf(root) {
  const all = [root, ...root.querySelectorAll('*')];
  return {
    tags: new Set(['html', 'body', ...all.map(({ localName }) => localName)]),
    classes: new Set(all.flatMap((each) => (each.getAttribute('class') ?? '').split(/\s+/))),
    ids: new Set(all.map(({ id }) => id)),
    attributes: new Set(all.flatMap((each) => [...each.attributes].map(({ name }) => name))),
    text: root.outerHTML,
  };
}

/**
 * The rules that something of a piece of a page may need; the dark ones also where it is asked for by `data-tema`.
 * @param {string} css
 * @param {Vocabulary} vocabulary
 * @returns {string}
 */
export function usedStyles(css, vocabulary) {
  const sheet = parsed(css).clone();
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => mayApply(selector, vocabulary));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  themed(sheet);
  dropUnusedProperties(sheet, vocabulary.text);
  dropEmpty(sheet);
  return sheet.toString();
}

/** Pages share their styles. @type {Map<string, import('postcss').Root>} */
const known = new Map();

/**
 * Without what is never needed.
 * @param {string} css
 */
function parsed(css) {
  const before = known.get(css);
  if (before !== undefined) return before;
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules((rule) => {
    const isGone = /^(?:keyframes|font-face|page|charset|import)$/.test(rule.name);
    if (isGone || (rule.name === 'media' && NEVER.test(rule.params))) rule.remove();
  });
  known.set(css, sheet);
  return sheet;
}

/**
 * @param {string} selector
 * @param {Vocabulary} vocabulary
 */
function mayApply(selector, { tags, classes, ids, attributes }) {
  const text = asked(selector);
  const parts = (/** @type {RegExp} */ pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name);
  return (
    parts(/\.([\w-]+)/g).every((name) => classes.has(name)) &&
    parts(/#([\w-]+)/g).every((name) => ids.has(name)) &&
    parts(/\[([\w-]+)/g).every((name) => attributes.has(name)) &&
    parts(/(?:^|[\s>+~])([a-z][a-z0-9]*)/gi).every((name) => tags.has(name))
  );
}

/**
 * What is dark where the reader's device is, is dark unless light is asked for, and wherever dark is.
 * @param {import('postcss').Root} sheet
 */
function themed(sheet) {
  sheet.walkAtRules('media', (media) => {
    if (!DARK.test(media.params)) return;
    const always = media.clone();
    media.walkRules((rule) => {
      rule.selectors = rule.selectors.map((each) => withTheme(each, ":not([data-tema='claro'])"));
    });
    always.walkRules((rule) => {
      rule.selectors = rule.selectors.map((each) => withTheme(each, "[data-tema='oscuro']"));
    });
    media.after(always.nodes ?? []);
  });
}

/**
 * @param {string} selector
 * @param {string} theme
 */
const withTheme = (selector, theme) =>
  selector.startsWith(':root')
    ? `:root${theme}${selector.slice(':root'.length)}`
    : `:root${theme} ${selector}`;

/**
 * Of the palette, the colours of what is not there.
 * @param {import('postcss').Root} sheet
 * @param {string} markup
 */
function dropUnusedProperties(sheet, markup) {
  for (let found = true; found;) {
    found = false;
    const used = new Set(
      [...`${sheet}${markup}`.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
    );
    sheet.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      found = true;
    });
  }
}

/** @param {import('postcss').Root} sheet */
function dropEmpty(sheet) {
  for (let found = true; found;) {
    found = false;
    sheet.walk((node) => {
      if (!('nodes' in node) || node.nodes === undefined || node.nodes.length > 0) return;
      node.remove();
      found = true;
    });
  }
}
