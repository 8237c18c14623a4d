/** Each kind of picture as text, drawn in a document of its own over the release's polygons. */
import { parseHTML } from 'linkedom';
import { paintCircles, type Circled, type Painted } from './circles';
import { drawCircles } from './drawCircles';
import { geometry } from './geometry';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function circles(colonias: readonly Circled[], painted: Painted): string {
  const picture = drawCircles(document, geometry, colonias);
  paintCircles(picture, painted);
  return picture.outerHTML;
}
