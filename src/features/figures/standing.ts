/** The figures of the page that is open, in its order. */
export const standingFigures = (): readonly string[] =>
  [...document.querySelectorAll('main figure[data-figure]')].map(({ id }) => id);
