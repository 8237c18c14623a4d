/** What the page of privacy says of the way out, against the program of it that stands in that very page. */
import type { Rule } from './decided';

/** Between two presses of Shift: how long the program waits to forget them, in the milliseconds of its timer. */
const FORGETS = /setTimeout\(\(\)=>\w+>0\?\w+\(\w+\.late\):\w+\(``\),(\d+(?:e\d+)?)\)/;

/** @param page with its programs */
export function privacyRules(page: Document): Readonly<Record<string, readonly Rule[]>> {
  const programs = [...page.querySelectorAll('script')].map(({ textContent }) => textContent ?? '');
  const waits = programs.flatMap((program) => FORGETS.exec(program)?.slice(1) ?? []);
  return {
    'salir-rapido': [
      {
        said: /sin dejar pasar más de (\d+) segundos/,
        is: () => waits.map((milliseconds) => Number(milliseconds) / 1000),
      },
    ],
  };
}
