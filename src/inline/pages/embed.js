/*
 * A page in a frame tells the page around it how tall it is, now and whenever it changes: {atlasVioleta: pixels}. Whoever
 * frames it may listen (src/lib/charts/embeds.ts) or not: then it scrolls.
 */
if (parent !== window) {
  const page = document.documentElement;
  new ResizeObserver(() => parent.postMessage({ atlasVioleta: page.offsetHeight }, '*')).observe(
    page,
  );
}
