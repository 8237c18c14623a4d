import { escapedText } from './escapedText.js';

/**
 * In pixels, of the frame of a figure in a page whose program asks nothing.
 * @typedef {object} FrameHeights
 * @property {number} narrow On a phone: of a frame 320 pixels wide.
 * @property {number} wide Of one 600 pixels wide or more.
 */

/** Pixels of the window in which the frame is so narrow, and from which on it is wide: a page has margins. */
const NARROW_WINDOW = 360;
const WIDE_WINDOW = 640;

/**
 * What other sites paste. A frame knows the width of the window alone, and that only in a style: between both its
 * height goes evenly from one to the other. Where styles are taken away, it is the wide one.
 * @param {{ address: string, title: string, heights: FrameHeights }} insertion
 */
export function insertionCode({ address, title, heights: { narrow, wide } }) {
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const slope = Math.round((1000 * (narrow - wide)) / (WIDE_WINDOW - NARROW_WINDOW)) / 1000;
  const between = `calc(${wide}px + ${slope}*(${WIDE_WINDOW}px - 100vw))`;
  const height = narrow === wide ? '' : `height:clamp(${low}px,${between},${high}px);`;
  return (
    `<iframe src="${escapedText(address)}" title="${escapedText(title)}" width="100%" height="${wide}" ` +
    `style="border:0;max-width:100%;${height}" loading="lazy"></iframe>`
  );
}
