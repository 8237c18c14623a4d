import { escapedText } from '../../../src/lib/export/escapedText.js';

/** What other sites read of a figure to show it by themselves (oembed.com, version 1.0). */

const EMBED_WIDTH = 600;

/**
 * @param {{ title: string, address: string, site: string, height: number }} embed Its addresses whole.
 * @returns {string} JSON.
 */
export function oembedOf({ title, address, site, height }) {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Atlas Violeta',
    provider_url: site,
    title,
    width: EMBED_WIDTH,
    height,
    html:
      `<iframe src="${address}" title="${escapedText(title)}" width="100%" height="${height}" ` +
      'style="border:0;max-width:100%" loading="lazy"></iframe>',
  })}\n`;
}
