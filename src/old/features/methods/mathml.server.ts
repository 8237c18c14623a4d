/** Formulas as MathML, which browsers draw by themselves: no script and no font travels with the page. */
import temml from 'temml';

/**
 * Without a font of mathematics (many phones have none) browsers leave the sign of a root out: write
 * roots as powers, `x^{1/2}`.
 * @param tex in the TeX that Temml reads
 * @param display on a line of its own, or within a sentence
 * @throws temml.ParseError when it cannot be read
 */
export function mathml(tex: string, display: boolean): string {
  return temml.renderToString(tex, { displayMode: display, throwOnError: true });
}
