/** The few marks of XML that a picture is written with. */
import { escapedText } from '../escapedText';

/** What no XML may hold, however written. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export const escapedXml = (text: string): string => escapedText(text.replace(FORBIDDEN, ''));

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * @param attributes one that is undefined is left out; numbers are written to the hundredth
 * @param inside already written
 */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapedXml(typeof value === 'number' ? hundredths(value) : (value ?? ''))}"`,
    )
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A length or a place in pixels, no finer than anyone sees. */
const hundredths = (value: number): string => String(Math.round(value * 100) / 100);
