/** The picture of a figure of the page, with its finding, its source and its address within. */
import { composePicture, sizeOf } from './compose';
import { bringDrawings, type Drawings } from './drawings';
import { rasterScale, toPng } from './raster';
import { onStage, type StageOptions } from './stage';
import { writePage } from './writePage';

/**
 * Colours are those of paper, whatever theme is seen: it goes where nobody knows which there is.
 * @throws MissingDrawingError where something that it shows is a file that does not come
 */
export async function pictureOf(figure: HTMLElement, options: StageOptions): Promise<string> {
  return drawn(figure, await bringDrawings(figure), options, () => 1);
}

/**
 * @throws MissingDrawingError as `pictureOf`
 * @throws Error when the browser does not draw it, or has no memory for it
 */
export async function pngOf(figure: HTMLElement, options: StageOptions): Promise<Blob> {
  return toPng(drawn(figure, await bringDrawings(figure), options, rasterScale));
}

function drawn(
  figure: HTMLElement,
  drawings: Drawings,
  options: StageOptions,
  scaleOf: (width: number, height: number) => number,
): string {
  return onStage(figure, drawings, options, (staged, taken) => {
    const page = { width: taken, height: staged.getBoundingClientRect().height };
    const { width, height } = sizeOf(page);
    const scale = scaleOf(width, height);
    const said = (selector: string) => staged.querySelector(selector)?.textContent?.trim() ?? '';
    const text = {
      title: said('figcaption h2'),
      description: [said('figcaption .subtitle'), said('.source'), options.address]
        .filter((part) => part !== '')
        .join(' '),
    };
    return composePicture({ ...writePage(staged, taken, scale), ...page }, text, scale);
  });
}
