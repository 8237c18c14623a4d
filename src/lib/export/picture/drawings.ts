/**
 * Drawings that a page shows as files (the map of more colonias than a page can hold), brought as marks: what is
 * drawn from a figure takes their paints from its page, and asks for nothing.
 */
import { patienceFor } from '$lib/engine/patience';
import { fetchSteadily } from '$lib/engine/steadyFetch';

/** By the address that an image names. */
export type Drawings = ReadonlyMap<string, SVGSVGElement>;

/** A drawing did not come: a figure with a hole in it would be no picture of it. */
export class MissingDrawingError extends Error {
  override readonly name = 'MissingDrawingError';
}

/** @throws MissingDrawingError where one does not come, or is no SVG */
export async function bringDrawings(figure: Element): Promise<Drawings> {
  const names = new Set([...figure.querySelectorAll('img')].map(({ src }) => src));
  return new Map(
    await Promise.all([...names].map(async (name) => [name, await bring(name)] as const)),
  );
}

async function bring(address: string): Promise<SVGSVGElement> {
  const bytes = await fetchSteadily(new URL(address), {
    limit: patienceFor('network'),
    check: ({ ok, status }) => {
      if (!ok) throw new Error(`HTTP ${status}`);
    },
  }).catch((cause: unknown) => {
    throw new MissingDrawingError(address, { cause });
  });
  const text = new TextDecoder().decode(bytes);
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (!(documentElement instanceof SVGSVGElement)) throw new MissingDrawingError(address);
  return documentElement;
}

/** Each stands where its image stood, as wide. @param staged a copy of a figure, which is changed */
export function placeDrawings(staged: Element, drawings: Drawings): void {
  for (const image of staged.querySelectorAll('img')) {
    const drawing = drawings.get(image.src);
    if (drawing === undefined) continue;
    const placed = staged.ownerDocument.importNode(drawing, true);
    Object.assign(placed.style, { display: 'block', width: '100%', height: 'auto' });
    image.replaceWith(placed);
  }
}
