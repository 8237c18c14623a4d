/** The picture of an answer in points, with the letters of the page. */
import { toPng } from '$lib/export/picture/raster';
import type { Answered } from './answered';
import { answerSvg, picturedOf, type AnswerPicture, type Measure } from './answerPicture';

/** @throws Error when the browser does not draw it, or has no memory for it */
export async function drawAnswer(
  answered: Answered,
  around: Pick<AnswerPicture, 'typed' | 'kicker' | 'source' | 'mark'>,
): Promise<Blob> {
  const { fontFamily } = getComputedStyle(document.body);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('canvas');
  const measure: Measure = (text, { size, bold }) => {
    context.font = `${bold === true ? 700 : 400} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
  return toPng(answerSvg({ ...picturedOf(answered), ...around }, measure, fontFamily));
}
