/** The file of a picture: what was drawn on its ground, with what is said of it for who does not see it. */
import type { WrittenPage } from './writePage';
import { element, escapedXml } from './xml';

/** Round the figure, in pixels of the page. */
const MARGIN = 24;

export interface PictureText {
  /** What the figure found. */
  readonly title: string;
  /** What is counted, who says so, up to when, and where the figure is. */
  readonly description: string;
}

/** Pixels of the page. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param scale of the file over the page, in which all is measured */
export function composePicture(
  { marks, defs, width, height }: WrittenPage & Size,
  { title, description }: PictureText,
  scale: number,
): string {
  const whole = sizeOf({ width, height });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(whole.width * scale),
      height: Math.round(whole.height * scale),
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: 'img',
    },
    element('title', {}, escapedXml(title)) +
      element('desc', {}, escapedXml(description)) +
      (defs === '' ? '' : element('defs', {}, defs)) +
      element('rect', { ...whole, fill: '#ffffff' }) +
      element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, marks),
  );
}

/** Of the picture of a figure that takes so much, in whole pixels of the page. */
export const sizeOf = ({ width, height }: Size) => ({
  width: Math.ceil(width) + 2 * MARGIN,
  height: Math.ceil(height) + 2 * MARGIN,
});
