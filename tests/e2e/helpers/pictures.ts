/** What a picture that was taken of a figure is, read apart from what wrote it. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';

export interface ReadSvg {
  /** Empty where it is XML. */
  readonly error: string;
  readonly title: string;
  /** All its text, with one space between its lines. */
  readonly text: string;
  /** Elements and attributes by which a file could do or ask for something. */
  readonly active: readonly string[];
  /** Names of paints that are not in it. */
  readonly unresolved: readonly string[];
  /** Grounds and lines of the page that go on past its right margin. */
  readonly beyond: number;
  /** Shapes of its drawings, not those of their patterns. */
  readonly marks: number;
}

/** White at each side, in pixels of the picture, and what a line is thick. */
const MARGIN = 24;
const THICK = 2;

const SHAPES = 'path, circle, line, polyline, polygon, rect';

export async function readSvg(page: Page, file: Download): Promise<ReadSvg & { source: string }> {
  const source = await readFile(await file.path(), 'utf8');
  const read = await page.evaluate(
    ([svg, shapes, margin]): ReadSvg => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const all = [...parsed.querySelectorAll('*')];
      const attributes = all.flatMap((element) => [...element.attributes]);
      const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
      const ids = new Set(all.map(({ id }) => id));
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        title: parsed.querySelector('svg > title')?.textContent ?? '',
        text: [...parsed.querySelectorAll('text')]
          .map(({ textContent }) => textContent)
          .join(' ')
          .replace(/\s+/g, ' '),
        active: [
          ...all
            .filter((element) => element.matches('script, foreignObject, image, a, style, animate'))
            .map(({ localName }) => localName),
          ...attributes
            .filter(
              ({ name, value }) =>
                /^(on|data-)/.test(name) ||
                (/href$/.test(name) && !value.startsWith('#')) ||
                (name !== 'xmlns' && /https?:|url\((?!#)/.test(value)),
            )
            .map(({ name, value }) => `${name}="${value}"`),
        ],
        unresolved: attributes
          .flatMap(({ value }) => [...value.matchAll(/url\(#([^)]+)\)/g)])
          .map(([, id = '']) => id)
          .filter((id) => !ids.has(id)),
        beyond: [...parsed.querySelectorAll('svg > g :is(rect, line)')]
          .filter((each) => each.closest('svg svg, defs') === null)
          .filter(
            (each) =>
              Math.max(numberOf(each, 'x2'), numberOf(each, 'x') + numberOf(each, 'width')) >
              numberOf(parsed.documentElement, 'width') - margin,
          ).length,
        marks: [...parsed.querySelectorAll('svg svg')]
          .flatMap((drawing) => [...drawing.querySelectorAll(shapes)])
          .filter((shape) => shape.closest('defs, pattern, clipPath, mask') === null).length,
      };
    },
    [source, SHAPES, 2 * MARGIN - THICK] as const,
  );
  return { ...read, source };
}

/** Shapes that the drawings and the keys of a figure show, in the page. */
export const marksIn = (figure: Locator): Promise<number> =>
  figure.evaluate((element, shapes) => {
    const isShown = (part: Element | null): boolean =>
      part === null || part === element
        ? true
        : getComputedStyle(part).display !== 'none' && isShown(part.parentElement);
    const OUT = 'button, label, .card, .heard, .screen-only, details:not([open])';
    const drawings = [
      ...element.querySelectorAll('.chart svg'),
      ...element.querySelectorAll('.tools > .how > :not(summary, .note, .source, .links) svg'),
    ].filter((drawing) => drawing.closest('.chart') === null || drawing.closest(OUT) === null);
    return drawings
      .flatMap((drawing) => [...drawing.querySelectorAll(shapes)])
      .filter((shape) => shape.closest('defs, pattern, clipPath, mask') === null && isShown(shape))
      .length;
  }, SHAPES);

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Of all its points, those that are nearly so. */
  readonly black: number;
  readonly white: number;
}

export async function readPng(page: Page, file: Download): Promise<ReadPng> {
  const bytes = await readFile(await file.path(), 'base64');
  return page.evaluate(async (png) => {
    const blob = new Blob([Uint8Array.from(atob(png), (each) => each.charCodeAt(0))]);
    const image = await createImageBitmap(blob);
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let [black, white] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const levels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (Math.max(...levels) < 48) black++;
      if (Math.min(...levels) > 240) white++;
    }
    return { width, height, black: black / (width * height), white: white / (width * height) };
  }, bytes);
}
