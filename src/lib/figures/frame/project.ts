/** Told by a figure that a reader wants to see alone on the screen. */
export const PROJECT = 'atlas:proyectar';

/** @param from something within the figure */
export function askToProject(from: Element): void {
  from.dispatchEvent(new Event(PROJECT, { bubbles: true }));
}
