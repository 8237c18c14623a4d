/** The picture of an answer: as large as it is asked for, what was typed under its own name and smaller than the answer. */
import { describe, expect, it } from 'vitest';
import {
  answerSvg,
  picturedOf,
  PICTURE,
  type AnswerPicture,
  type Measure,
} from '$features/verify/answerPicture';
import { pageWords } from '$features/verify/words/es/page';
import { corpus } from './corpus';
import { bundledVerify } from './release';

/** Wider than the letters of any face that the page asks for. */
const measure: Measure = (text, { size, bold }) =>
  text.length * size * (bold === true ? 0.58 : 0.54);

const SHOWN: AnswerPicture = {
  typed: { byWhom: pageWords.byWhom, text: 'bajó <b>85 %</b> & más' },
  kicker: 'Lo que se dice',
  headline: 'De 10 a 3: muy pocos para decirlo',
  assumed: '',
  checks: [],
  source: 'Publicación · sitio/verificar/',
  mark: null,
};

/** Each line of text, with where it stands. */
const linesIn = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, size, rest = '', text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      bold: rest.includes('700'),
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    }),
  );

describe('the picture of an answer', () => {
  it('is 1200 × 675, named by the answer, with what was typed in quotes and under its own name', () => {
    const svg = answerSvg(SHOWN, measure, 'serif');
    expect([PICTURE.width, PICTURE.height]).toEqual([1200, 675]);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="675"/);
    expect(svg).toContain('<title>De 10 a 3: muy pocos para decirlo</title>');
    const lines = linesIn(svg).map(({ text }) => text);
    const at = lines.indexOf('Escrito por quien hizo este enlace:');
    expect(lines[at + 1]).toBe('«bajó <b>85 %</b> & más»');
    expect(svg).not.toContain('<b>');
  });

  it('without a text quotes none, and of internal use says so', () => {
    const svg = answerSvg({ ...SHOWN, typed: null, mark: 'NO PUBLICAR' }, measure, 'serif');
    expect(svg).not.toContain('«');
    expect(svg).toContain('NO PUBLICAR');
  });

  it('cuts a long text, and says that it goes on', () => {
    const text = 'palabra '.repeat(200).trim();
    const svg = answerSvg({ ...SHOWN, typed: { byWhom: 'x', text } }, measure, 'serif');
    const typed = linesIn(svg).filter((line) => line.text.includes('palabra'));
    expect(typed).toHaveLength(2);
    expect(typed[1]?.text).toMatch(/…»$/);
  });

  it('of every answer of the corpus fits, its text smaller than the answer, its checks of equal weight', async () => {
    const verify = await bundledVerify();
    for (const { text } of corpus.filter((_, at) => at % 3 === 0)) {
      for (const answered of verify.answers(text)) {
        const { read, checks } = answered;
        const svg = answerSvg(
          {
            ...SHOWN,
            ...picturedOf(answered),
            typed: { byWhom: pageWords.byWhom, text: read.text },
          },
          measure,
          'serif',
        );
        const lines = linesIn(svg);
        const outside = lines.filter(
          ({ x, y, size, bold, text: said }) =>
            x + measure(said, { size, bold }) > PICTURE.width - 30 || y > PICTURE.height - 12,
        );
        expect([text, outside]).toEqual([text, []]);
        // Nothing stands on the line of the source.
        expect([text, lines.filter(({ y }) => y > 628).map(({ text: said }) => said)]).toEqual([
          text,
          [SHOWN.source],
        ]);
        const quoted = lines.find(({ text: said }) => said.startsWith('«'))?.size ?? 0;
        const answer = lines.find(({ y, bold }) => y > 100 && bold)?.size ?? 0;
        expect([text, quoted > 0 && quoted < answer]).toEqual([text, true]);
        if (checks.length > 0) {
          const questions = lines.filter(({ text: said }) =>
            checks.some(({ question }) => question.startsWith(said)),
          );
          expect(new Set(questions.map(({ size }) => size)).size).toBe(1);
          expect(new Set(questions.map(({ x }) => x)).size).toBe(checks.length);
        }
      }
    }
  }, 120_000);
});
