/** The paper that a page gives: each of its pages as text. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  /** Text of each page, in order. */
  readonly pages: readonly string[];
  /** Of each page, in points: 612 × 792 is Letter. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

/** Prints on Letter, as the browser's own dialog does. */
export async function printed(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const sizes = await Promise.all(
    text.map(async (_, place) => {
      const { width, height } = (await document.getPage(place + 1)).getViewport({ scale: 1 });
      return [Math.round(width), Math.round(height)] as const;
    }),
  );
  return { pages: text.map(plain), sizes };
}

/** Lines of a PDF end where the paper does. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
