/** The map of colonias as a file of its own, for pages that cannot hold a map of so many. */
import type { Ranking } from '$lib/answers/ranking';
import { escapedText } from '$lib/export/escapedText';
import type { MapDrawing } from './drawing';
import { LEADING, type Label } from './labels';
import { mapShapes, nameMark, paletteOf, type MapShape } from './mapShapes';
import { asterisksOf, signsOf, type PlacedAsterisk, type PlacedSign } from './verdictSigns';
import { belowDots, mapPatterns, unstableHatch } from './patterns';

const PATTERNS = mapPatterns('mapa');

/**
 * SVG of the same shapes, classes, hatches and names as the live map, with the colours of the site. Its own style
 * sheet holds nothing else: within a page or a picture it stands in theirs.
 * @param colours style sheet that gives the custom properties of the site to `:root`
 */
export function mapFile(geometry: MapDrawing, ranking: Ranking, colours: string): string {
  const { width, height, outline, labels } = geometry;
  const shapes = mapShapes(geometry, ranking);
  const palette = paletteOf(ranking);
  const byKey = new Map(shapes.map((shape) => [shape.clave, shape]));
  const isVerdict = ranking.measure === 'veredicto';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${colours}</style>`,
    hatches(),
    `<g stroke-width="1.25" stroke-linejoin="round">`,
    ...shapes.map((shape) => areaOf(shape, palette)),
    `<path fill="none" stroke="var(--ink-2)" d="${outline}"/></g>`,
    `<g ${LETTERS}>`,
    ...labels.wide.map((label) => {
      const shape = byKey.get(label.clave);
      const mark = isVerdict && shape?.ranked ? nameMark(shape.ranked) : '';
      return nameOf({ ...label, mark }, shape?.level ?? null, palette);
    }),
    ...(isVerdict ? asterisksOf(shapes, labels.wide).map(asteriskDrawn) : []),
    '</g>',
    ...(isVerdict ? signsOf(shapes, labels.wide).map(signDrawn) : []),
    '</svg>',
  ].join('');
}

/** `dominant-baseline` is not among them: WebKit does not hand it down. */
const LETTERS =
  'font-family="var(--font)" font-weight="600" text-anchor="middle" ' +
  'stroke-width="3" stroke-linejoin="round" paint-order="stroke"';

function hatches(): string {
  const lines = (id: string, side: number, turn: number, stroke: string, opacity: number) =>
    `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
    `<path d="M0 0V${side}" stroke="var(--${stroke})" stroke-width="1.3" opacity="${opacity}"/></pattern>`;
  const dots = (id: string, level: number) =>
    `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse">` +
    `<circle cx="3.5" cy="3.5" r="1.1" fill="var(--exc-ink-${level})" opacity="0.38"/></pattern>`;
  const [light, dark] = PATTERNS.unstable;
  return [
    '<defs>',
    lines(PATTERNS.suppressed, 5, 45, 'hatch', 1),
    lines(light, 7, -45, 'seq-ink-0', 0.38),
    lines(dark, 7, -45, 'seq-ink-4', 0.38),
    ...PATTERNS.below.map(dots),
    '</defs>',
  ].join('');
}

function areaOf({ path, level, suppressed, ranked }: MapShape, palette: string): string {
  const fill = level === null ? 'var(--ground)' : `var(--${palette}-${level})`;
  const texture = textureOf(level, suppressed, ranked?.unstable ?? false, palette);
  const over = texture === undefined ? '' : `<path d="${path}" fill="url(#${texture})"/>`;
  return `<path class="area" d="${path}" fill="${fill}" stroke="var(--border)"/>${over}`;
}

function textureOf(
  level: number | null,
  suppressed: boolean,
  unstable: boolean,
  palette: string,
): string | undefined {
  if (suppressed) return PATTERNS.suppressed;
  if (palette === 'seq' && level !== null && unstable) return unstableHatch(PATTERNS, level);
  return palette === 'exc' ? belowDots(PATTERNS, level) : undefined;
}

/** @param mark after its last line */
function nameOf(
  { lines, mark, x, y, fontSize }: Label & { readonly mark: string },
  level: number | null,
  palette: string,
): string {
  const [ink, halo] =
    level === null ? ['ink', 'ground'] : [`${palette}-ink-${level}`, `${palette}-${level}`];
  const spans = lines.map((line, index) => {
    const at = y + (index - (lines.length - 1) / 2) * LEADING * fontSize;
    return `<tspan dominant-baseline="central" x="${x}" y="${at}">${escapedText(line)}${index === lines.length - 1 ? mark : ''}</tspan>`;
  });
  return `<text dominant-baseline="central" font-size="${fontSize}" fill="var(--${ink})" stroke="var(--${halo})">${spans.join('')}</text>`;
}

const asteriskDrawn = ({ x, y, fontSize, level, mark }: PlacedAsterisk): string =>
  `<text dominant-baseline="central" x="${x}" y="${y}" font-size="${fontSize}" fill="var(--exc-ink-${level})" stroke="var(--exc-${level})">${mark}</text>`;

const signDrawn = ({ sign, x, y, size, level }: PlacedSign): string =>
  `<path d="${sign}" transform="translate(${x} ${y}) scale(${size})" fill="var(--exc-ink-${level})"/>`;
