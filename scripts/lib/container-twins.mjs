/**
 * For each rule that asks a figure's width, `@container (max-width: 30rem)`, a twin that asks the screen's,
 * for browsers of the floor that have no container queries. A screen is never narrower than what is in it,
 * so the twin is right on a telephone; on a wide screen a narrow figure keeps its wide layout.
 */
const WIDTH = /^(?:[a-z]+ )?(\((?:min|max)-width: [\d.]+rem\))$/;
const WITHOUT = 'not (container-type: inline-size)';

/**
 * A plugin of PostCSS. Svelte's styles pass through it twice: a rule that has its twin gets no other. What
 * `largeTextAsNarrow` made has its rule for the screen already, right before it.
 * @returns {import('postcss').Plugin}
 */
export function containersAsScreen() {
  return {
    postcssPlugin: 'containers-as-screen',
    AtRule: {
      container(rule, { AtRule }) {
        const width = WIDTH.exec(rule.params)?.[1];
        if (width === undefined) return;
        const before = rule.prev();
        if (before?.type === 'atrule' && before.name === 'media' && before.params === width) return;
        const next = rule.next();
        if (next?.type === 'atrule' && next.name === 'supports' && next.params === WITHOUT) return;
        const twin = new AtRule({ name: 'supports', params: WITHOUT });
        // `all and`, or largeTextAsNarrow would take it for a rule of its own.
        twin.append(rule.clone({ name: 'media', params: `all and ${width}` }));
        rule.after(twin);
      },
    },
  };
}
