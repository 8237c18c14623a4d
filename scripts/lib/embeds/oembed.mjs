import { insertionCode } from '../../../src/lib/export/insertionCode.js';

/** What other sites read of a figure to show it by themselves (oembed.com, version 1.0). */

const EMBED_WIDTH = 600;

/**
 * @param {{ title: string, address: string, site: string, heights: import('../../../src/lib/export/insertionCode.js').FrameHeights }} embed Its addresses whole.
 * @returns {string} JSON.
 */
export function oembedOf({ title, address, site, heights }) {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Atlas Violeta',
    provider_url: site,
    title,
    width: EMBED_WIDTH,
    height: heights.wide,
    html: insertionCode({ address, title, heights }),
  })}\n`;
}
