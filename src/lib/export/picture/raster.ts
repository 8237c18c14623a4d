/** A picture of points, from one of lines; made in the page, and sent nowhere. */

/** Wide enough for a column of print, in pixels. */
const WIDE = 1600;
/** Some browsers give an empty picture from about so many pixels on. */
const MOST = 16_000_000;

/**
 * How much larger than in the page it is made.
 * @param width of the picture in pixels of the page, as `height`
 */
export function rasterScale(width: number, height: number): number {
  const asked = Math.max(2, WIDE / width);
  return Math.min(asked, Math.sqrt(MOST / (width * height)));
}

/**
 * @param svg as large as it is to be
 * @throws Error when the browser does not draw it, or has no memory for it
 */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('canvas');
    context.drawImage(image, 0, 0);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (png === null) throw new Error('toBlob');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
