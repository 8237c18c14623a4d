import { QUIET_ZONE, qrPath } from '$old/lib/figures/qr/qrPath';

const SVG = 'http://www.w3.org/2000/svg';

/** A text as a picture; null where it is longer than one holds. */
function codeOf(text: string): SVGElement | null {
  const code = qrPath(text);
  if (code === null) return null;
  const picture = document.createElementNS(SVG, 'svg');
  const side = code.size + 2 * QUIET_ZONE;
  picture.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`);
  picture.setAttribute('shape-rendering', 'crispEdges');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', code.d);
  picture.append(path);
  return picture;
}

Object.assign(window, { atlasCode: codeOf });
