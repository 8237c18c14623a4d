import { parseHTML } from 'linkedom';

const LONGEST = 120;

/** What a reader would see first of a page, or of any other text: its title and its first words. */
export function firstWords(text: string): string {
  const words = text.trimStart().startsWith('<') ? wordsOfPage(text) : text;
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST).trimEnd()}…` : flat;
}

function wordsOfPage(html: string): string {
  const { document } = parseHTML(html);
  for (const unseen of document.querySelectorAll('script, style, noscript')) unseen.remove();
  const title = document.querySelector('title')?.textContent ?? '';
  const body = document.querySelector('body')?.textContent ?? '';
  return body.trim().startsWith(title.trim()) ? body : `${title}. ${body}`;
}
