/** Formulas as MathML, which browsers draw by themselves: no script and no font travels with the page. */
import temml from 'temml';

/**
 * @param tex in the TeX that Temml reads
 * @param display on a line of its own, or within a sentence
 * @throws temml.ParseError when it cannot be read
 */
export function mathml(tex: string, display: boolean): string {
  return temml.renderToString(tex, { displayMode: display, throwOnError: true });
}
