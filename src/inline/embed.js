/*
 * Of a figure in a page of another site: the theme that this one asks for in the address, and how tall the figure
 * is, told to it. Without a script it is the reader's own theme, and the height that the page states.
 */
(() => {
  const root = document.documentElement;
  const asked = /[?&]tema=(claro|oscuro)(?:&|$)/.exec(location.search);
  if (asked) root.setAttribute('data-tema', asked[1] ?? '');
  if (parent === window) return;
  const tell = () =>
    parent.postMessage(
      { type: 'atlas-violeta:alto', alto: Math.ceil(root.getBoundingClientRect().height) },
      '*',
    );
  addEventListener('load', () => {
    tell();
    if ('ResizeObserver' in window) new ResizeObserver(tell).observe(root);
  });
})();
