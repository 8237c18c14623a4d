/**
 * For each rule of a narrow screen, `@media (max-width: 40rem)`, a twin that asks the page instead:
 * `@container site (max-width: 40rem)`. A media query counts in the browser's own rem; the page, in the text
 * that its reader chose, so that large text has the layout of a narrow screen and nothing runs out of it.
 * `site` is the body (src/lib/styles/base.css), on a screen and not on paper.
 */
const NARROW = /^\(max-width: [\d.]+rem\)$/;

/**
 * A plugin of PostCSS. Svelte's styles pass through it twice: a rule that has its twin gets no other.
 * @returns {import('postcss').Plugin}
 */
export function largeTextAsNarrow() {
  return {
    postcssPlugin: 'large-text-as-narrow',
    AtRule: {
      media(rule) {
        if (!NARROW.test(rule.params)) return;
        const params = `site ${rule.params}`;
        const next = rule.next();
        if (next?.type === 'atrule' && next.name === 'container' && next.params === params) return;
        rule.cloneAfter({ name: 'container', params });
      },
    },
  };
}
