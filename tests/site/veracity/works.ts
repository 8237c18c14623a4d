/** What the methods cite, against docs/bibliografia.md, which has each work with its title. */
import { readFileSync } from 'node:fs';
import type { Recounted } from './recount';

interface Work {
  readonly authors: string;
  /** The journal, or the title of a book. */
  readonly where: string;
  /** Every number of its reference, in the order in which it is cited. */
  readonly numbers: readonly string[];
}

const NUMERAL = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** `| authors | title | journal | volume | year | other numbers |` */
const WORKS: readonly Work[] = [
  ...readFileSync('docs/bibliografia.md', 'utf8').matchAll(
    /^\| (?!Quién|-)([^|]+)\|[^|]+\|([^|]+)\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm,
  ),
].map(([, authors = '', where = '', ...cells]) => ({
  authors: authors.trim(),
  where: where.trim(),
  numbers: cells.flatMap((cell) => cell.match(NUMERAL) ?? []),
}));

/** The year of a work, by how its authors begin. */
export function yearOfWork(authors: string): number {
  const own = WORKS.find((work) => work.authors.startsWith(authors));
  return Number(own?.numbers.find((each) => /^\d{4}$/.test(each)));
}

/** The numbers of each citation: the first ones of its work, and NaN where the list has none. */
export function citedIn(page: Document): readonly Recounted[] {
  return [...page.querySelectorAll('main [data-method] cite')].flatMap((element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const said = text.match(NUMERAL) ?? [];
    const own = WORKS.find(
      ({ authors, where }) => text.startsWith(authors) && text.includes(where),
    );
    return said.map((each, at) => ({
      element,
      mark: 'cite',
      said: each.replaceAll(',', ''),
      found: Number(own?.numbers[at]),
    }));
  });
}
