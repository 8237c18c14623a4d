/** What pages use that a browser of the floor hasn't got: elements, and their attributes. */
import type { CompatStatement } from '@mdn/browser-compat-data';
import { ELEMENTS, EVERYWHERE, saidOf } from './compatData';
import { lacking } from './support';

/** Of ARIA, of the program, of styles: MDN speaks of them elsewhere. */
const ELSEWHERE = /^(?:aria-|data-|on|role$|style$|class$|xmlns)/;
const OPENING =
  /<([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const NAME = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g;
/** Drawings and formulas have their own languages; programs and styles are looked at apart. The innermost first. */
const OTHER_LANGUAGE = /<(svg|math|script|style)\b(?:(?!<\1\b)[^])*?<\/\1>/g;

function plain(html: string): string {
  const less = html.replaceAll(OTHER_LANGUAGE, '');
  return less === html ? html : plain(less);
}

/** @returns `input popover (chrome, safari)` of each thing that is lacked, once */
export function newerMarksIn(pages: readonly string[]): readonly string[] {
  const used = new Map<string, CompatStatement | undefined>();
  for (const html of pages) {
    for (const [, tag = '', attributes = ''] of plain(
      html.replaceAll(/<!--[^]*?-->/g, ''),
    ).matchAll(OPENING)) {
      used.set(tag, saidOf(ELEMENTS, tag));
      for (const [, name = ''] of attributes.matchAll(NAME)) {
        if (ELSEWHERE.test(name)) continue;
        used.set(`${tag} ${name}`, saidOf(ELEMENTS, tag, name) ?? saidOf(EVERYWHERE, name));
      }
    }
  }
  return [...used]
    .map(([what, said]) => [what, said === undefined ? ['unknown'] : lacking(said)] as const)
    .filter(([, browsers]) => browsers.length > 0)
    .map(([what, browsers]) => `${what} (${browsers.join(', ')})`)
    .toSorted();
}
