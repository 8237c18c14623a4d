/** Puts a figure of the page over a place of the screen, for projector.css. */

export function layOver(place: Element, figure: HTMLElement): void {
  const { style } = figure;
  const { left, top, width, height } = place.getBoundingClientRect();
  for (const [name, value] of Object.entries({ left, top, width, height })) {
    style.setProperty(`--projected-${name}`, `${value}px`);
  }
}

/** What `layOver` wrote is gone. */
export function takeBack({ style }: HTMLElement): void {
  for (const name of ['left', 'top', 'width', 'height']) {
    style.removeProperty(`--projected-${name}`);
  }
}
