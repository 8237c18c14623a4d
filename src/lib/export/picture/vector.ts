/**
 * A drawing of the page as SVG that stands alone: each shape carries the paint and the type that the page's styles
 * give it. Only what draws is kept: neither links, nor scripts, nor what is told to programs.
 */
import { readPaint, referenceIn } from './paint';
import { element, escapedXml } from './xml';

/** What shapes are, as their own attributes say it. */
const GEOMETRY = [
  ...['id', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'],
  ...['points', 'viewBox', 'preserveAspectRatio', 'transform', 'dx', 'dy', 'pathLength', 'offset'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'clipPathUnits', 'maskUnits'],
  ...['gradientUnits', 'gradientTransform', 'textLength', 'lengthAdjust', 'rotate'],
] as const;

const KEPT = new Set([
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'],
  ...['tspan', 'defs', 'pattern', 'clipPath', 'mask', 'use', 'symbol', 'linearGradient', 'stop'],
]);

/** What a shape takes from what holds it, and what it is before anyone says otherwise. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  visibility: 'visible',
};

const OF_TYPE: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
  'paint-order': 'normal',
};

const ITS_OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'vector-effect': 'none',
  // Some engines hand it down to the parts of a text, others do not: each part says it.
  'dominant-baseline': 'auto',
};

const PAINTS = new Set(['fill', 'stroke']);

export interface VectorOptions {
  /** How much larger than in the page it is drawn: lines of a fixed width grow with it. */
  readonly scale: number;
  /** Noted here: ids that are named by a paint. */
  readonly named: Set<string>;
}

/**
 * @param shape in the document, so that its styles are known
 * @param place attributes of its own place, in the place of its own ones
 */
export function writeVector(
  shape: Element,
  options: VectorOptions,
  place: Readonly<Record<string, string | number | undefined>> = {},
  from: Readonly<Record<string, string>> = { ...INHERITED, ...OF_TYPE },
): string {
  // A link draws nothing of its own.
  const name = shape.localName === 'a' ? 'g' : shape.localName;
  if (!KEPT.has(name)) return '';
  const style = getComputedStyle(shape);
  if (style.display === 'none') return '';
  const inherited = { ...from };
  const attributes: Record<string, string | number | undefined> = {};
  for (const each of GEOMETRY) attributes[each] = shape.getAttribute(each) ?? undefined;
  attributes['href'] = hrefWithin(shape, options.named);
  attributes['transform'] ??= transformOf(style);
  for (const property of propertiesOf(name)) {
    const value = style.getPropertyValue(property);
    if (value === '' || value === inherited[property]) continue;
    inherited[property] = value;
    Object.assign(attributes, written(property, value, style, options.named));
  }
  for (const [property, initial] of Object.entries(ITS_OWN)) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== initial) {
      Object.assign(attributes, written(property, value, style, options.named));
    }
  }
  if (style.getPropertyValue('vector-effect') === 'non-scaling-stroke') {
    attributes['stroke-width'] = Number.parseFloat(style.strokeWidth) * options.scale;
    attributes['stroke-dasharray'] = dashesOf(style.strokeDasharray, options.scale);
  }
  if (name === 'stop') attributes['stop-color'] = readPaint(style.stopColor).paint;
  if (name === 'svg' && style.overflow === 'visible') attributes['overflow'] = 'visible';
  const inside = [...shape.childNodes].map((child) => {
    if (child instanceof Element) return writeVector(child, options, {}, inherited);
    const isSaid = child instanceof Text && (name === 'text' || name === 'tspan');
    return isSaid ? escapedXml(child.data) : '';
  });
  return element(name, { ...attributes, ...place }, inside.join(''));
}

const propertiesOf = (name: string): readonly string[] => [
  ...Object.keys(INHERITED),
  ...(name === 'text' || name === 'tspan' ? Object.keys(OF_TYPE) : []),
];

function written(
  property: string,
  value: string,
  style: CSSStyleDeclaration,
  named: Set<string>,
): Readonly<Record<string, string>> {
  const reference = referenceIn(value);
  if (reference !== null) named.add(reference);
  if (PAINTS.has(property)) {
    const { paint, opacity } = readPaint(value);
    const own = Number(style.getPropertyValue(`${property}-opacity`) || '1');
    return {
      [property]: paint,
      ...(opacity > 0 && opacity < 1 && { [`${property}-opacity`]: String(opacity * own) }),
    };
  }
  if (reference !== null) return { [property]: `url(#${reference})` };
  return { [property]: value.replace(/(\d)px/g, '$1') };
}

const dashesOf = (computed: string, scale: number): string | undefined =>
  computed === 'none'
    ? undefined
    : (computed.match(/[\d.]+/g) ?? []).map((length) => Number(length) * scale).join(' ');

/** Within the same drawing, or none. */
function hrefWithin(shape: Element, named: Set<string>): string | undefined {
  if (shape.localName !== 'use') return undefined;
  const href = shape.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return undefined;
  named.add(href.slice(1));
  return href;
}

/** By styles alone; an attribute says it by itself. */
const transformOf = ({ transform }: CSSStyleDeclaration): string | undefined =>
  transform.startsWith('matrix(') ? transform : undefined;
