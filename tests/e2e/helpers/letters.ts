/** Families of letters that come with the project, for what must fit in any: what is installed on a machine is not asked. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

/** A ninth of a line lies between them: one of the widest in use, and the one of most offices. */
const FAMILIES = {
  wide: { name: 'DejaVu Sans', from: 'dejavu-sans' },
  narrow: { name: 'Arimo', from: 'arimo' },
} as const;

export type Letters = keyof typeof FAMILIES;

const WEIGHTS = [400, 700];

/** What browsers ask of the system where a page asks for its letters, and where for any. */
const ASKED = ['system-ui', 'sans-serif', 'sans'];

/** Signs that the family has not, and letters of fixed width, are those of the system. */
const configuration = (family: string, folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>
  ${ASKED.map(
    (asked) => `<match target="pattern">
    <test name="family"><string>${asked}</string></test>
    <edit name="family" mode="prepend_first" binding="strong"><string>${family}</string></edit>
  </match>`,
  ).join('\n  ')}
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;

/**
 * Writes a family and what asks for it, once.
 * @returns the file that FONTCONFIG_FILE is to name
 */
export function lettersFile(letters: Letters): string {
  const { name, from } = FAMILIES[letters];
  const folder = resolve('.cache/letras', letters);
  const file = join(folder, 'fonts.conf');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const required = createRequire(import.meta.url);
  for (const weight of WEIGHTS) {
    const woff = required.resolve(`@fontsource/${from}/files/${from}-latin-${weight}-normal.woff`);
    writeFileSync(join(folder, `${weight}.ttf`), unpacked(readFileSync(woff)));
  }
  // By its own name once all is there: several processes of tests may write it at once.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, configuration(name, folder));
  renameSync(half, file);
  return file;
}

const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/** The font that a WOFF file packs (W3C, WOFF 1.0, 3 to 5): its header, its directory, its tables. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(SFNT.header + SFNT.entry * count);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const largest = Math.floor(Math.log2(count));
  header.writeUInt16BE(2 ** largest * SFNT.entry, 6);
  header.writeUInt16BE(largest, 8);
  header.writeUInt16BE((count - 2 ** largest) * SFNT.entry, 10);
  let end = header.length;
  const tables = Array.from({ length: count }, (_, place) => {
    const at = WOFF.header + WOFF.entry * place;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const table = packed === length ? bytes : inflateSync(bytes);
    const to = SFNT.header + SFNT.entry * place;
    woff.copy(header, to, at, at + 4);
    woff.copy(header, to + 4, at + 16, at + 20);
    header.writeUInt32BE(end, to + 8);
    header.writeUInt32BE(table.length, to + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    end += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...tables]);
}
