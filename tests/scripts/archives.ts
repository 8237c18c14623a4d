/** Archives for the tests of what is looked for inside of them. */
import { gzipSync, zipSync } from 'fflate';

const BLOCK = 512;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const contentOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? bytesOf(content) : content;

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, contentOf(text)])));

export const gzipOf = (content: string | Uint8Array): Uint8Array => gzipSync(contentOf(content));

/** A tar of POSIX, as any program of today writes it. */
export function tarOf(files: Files): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = contentOf(text);
    const padding = new Uint8Array((BLOCK - (content.length % BLOCK)) % BLOCK);
    return [headerOf(name, content.length), content, padding];
  });
  return Buffer.concat([...blocks, new Uint8Array(2 * BLOCK)]);
}

function headerOf(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.fill(' ', 148, 156);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}
