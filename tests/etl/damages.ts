/** Ways in which a text of rows gets damaged between the portal and us (docs/plausibilidad.md, «Bytes dañados»). */
import { isUtf8 } from 'node:buffer';
import { gzipSync } from 'node:zlib';

interface DraftLine {
  readonly bytes: Buffer;
  readonly end: Buffer;
  /** The row that it is, intact; null where it is none, or was touched. */
  readonly row: number | null;
}

export interface Draft {
  readonly lines: readonly DraftLine[];
  readonly pack: (bytes: Buffer) => Buffer;
}

type Pick = (below: number) => number;

export interface Damage {
  readonly name: string;
  /** Whether the file may be refused for it. */
  readonly isRefused: boolean;
  readonly apply: (draft: Draft, pick: Pick) => Draft;
}

const LF = Buffer.from('\n');
const line = (text: string, row: number | null): DraftLine => ({
  bytes: Buffer.from(text),
  end: LF,
  row,
});

export const whole = (header: string, rows: readonly string[]): Draft => ({
  lines: [line(header, null), ...rows.map(line)],
  pack: (bytes) => bytes,
});

/** Of each line after the header, what it becomes. */
const each = (
  name: string,
  change: (own: DraftLine, pick: Pick) => readonly DraftLine[],
): Damage => ({
  name,
  isRefused: false,
  apply: ({ lines: [header, ...rows], pack: packing }, pick) => ({
    lines: [...(header === undefined ? [] : [header]), ...rows.flatMap((own) => change(own, pick))],
    pack: packing,
  }),
});

/** Of some lines, what their bytes become; those rows are intact no more. */
const some = (name: string, change: (bytes: Buffer, pick: Pick) => Buffer): Damage =>
  each(name, (own, pick) =>
    pick(9) === 0 && own.bytes.length > 0
      ? [{ ...own, bytes: change(Buffer.from(own.bytes), pick), row: null }]
      : [own],
  );

/** Of some lines, what stands before or after them. */
const among = (name: string, lines: readonly DraftLine[]): Damage =>
  each(name, (own, pick) => (pick(12) === 0 ? [own, ...lines] : [own]));

const inserted = (bytes: Buffer, at: number, what: string): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(what, 'latin1'), bytes.subarray(at)]);
const into = (name: string, what: string): Damage =>
  some(name, (bytes, pick) => inserted(bytes, pick(bytes.length), what));

const ended = (name: string, end: string, isSome: boolean): Damage =>
  each(name, (own, pick) => [isSome && pick(3) !== 0 ? own : { ...own, end: Buffer.from(end) }]);

/** Of the whole file, header and ends too. */
const encoded = (name: string, encode: (bytes: Buffer) => Buffer, mark = ''): Damage => ({
  name,
  isRefused: false,
  apply: ({ lines, pack: packing }) => ({
    lines: lines.map((own, index) => ({
      bytes: Buffer.concat([Buffer.from(index === 0 ? mark : '', 'latin1'), encode(own.bytes)]),
      end: encode(own.end),
      row: own.row,
    })),
    pack: packing,
  }),
});

const packed = (name: string, isRefused: boolean, pack: (bytes: Buffer) => Buffer): Damage => ({
  name,
  isRefused,
  apply: ({ lines }) => ({ lines, pack }),
});

/** What is not UTF-8 any more stays as it is. */
const from = (bytes: Buffer, encoding: 'latin1' | 'utf16le'): Buffer =>
  isUtf8(bytes) && !bytes.includes(0) ? Buffer.from(bytes.toString('utf8'), encoding) : bytes;
const latin1 = (bytes: Buffer): Buffer => from(bytes, 'latin1');
const utf16 = (bytes: Buffer): Buffer => from(bytes, 'utf16le');
const utf16be = (bytes: Buffer): Buffer => {
  const pairs = utf16(bytes);
  return pairs === bytes ? bytes : pairs.swap16();
};
const half = (bytes: Buffer): number => bytes.length >> 1;

/** Those of lines first, then encodings, then packing: the order in which two of them are applied. */
export const DAMAGES: readonly Damage[] = [
  some('bits flipped', (bytes, pick) => {
    const at = pick(bytes.length);
    return bytes.fill((bytes[at] ?? 0) ^ (1 << pick(8)), at, at + 1);
  }),
  some('bytes lost', (bytes, pick) => {
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick(20))]);
  }),
  some('a stretch of nulls', (bytes, pick) => {
    const at = pick(bytes.length);
    return bytes.fill(0, at, Math.min(bytes.length, at + 30));
  }),
  some('a line cut', (bytes, pick) => bytes.subarray(0, pick(bytes.length))),
  into('bytes at random', '\x9d\xf3\x81'),
  into('a null', '\0'),
  into('control characters', '\x01\x1b'),
  into('a quote', '"'),
  into('an open field', ',"'),
  into('a field with a tail', ',"a"b,'),
  into('a delimiter more', ','),
  into('a newline in a field', '\n'),
  some('other delimiters', (bytes) =>
    Buffer.from(bytes.toString('latin1').replaceAll(',', ';'), 'latin1'),
  ),
  some('two lines as one', (bytes) => Buffer.concat([bytes, bytes])),
  each('lines lost', (own, pick) => (pick(4) === 0 ? [] : [own])),
  each('lines twice', (own, pick) => (pick(4) === 0 ? [own, own] : [own])),
  each('a quoted field in two lines', (own, pick) =>
    pick(6) === 0
      ? [
          {
            ...own,
            bytes: Buffer.from(
              own.bytes.toString('latin1').replace(',CUAU', ',"CUAU').replace('MOC,', 'MOC\nII",'),
              'latin1',
            ),
          },
        ]
      : [own],
  ),
  among('the header again', [
    line(
      'delito,fecha_hecho,hora_hecho,fecha_inicio,alcaldia_hecho,colonia_hecho,longitud,latitud',
      null,
    ),
  ]),
  among('blank lines', [line('', null), line('  ', null)]),
  among('garbage', [line('Fuente: FGJ', null), line('Total,123', null), line('</html>', null)]),
  among('a line of 600 kB', [line('x'.repeat(600_000), null)]),
  each('a line of 10 MB', (own) => (own.row === 7 ? [own, line('x,'.repeat(5e6), null)] : [own])),
  ended('CRLF', '\r\n', false),
  ended('CRLF in some', '\r\n', true),
  ended('CR in some', '\r', true),
  ended('CR', '\r', false),
  each('Latin-1 in some', (own, pick) => [
    pick(3) === 0 ? { ...own, bytes: latin1(own.bytes) } : own,
  ]),
  each('UTF-16 in some', (own, pick) => [
    pick(3) === 0 ? { ...own, bytes: utf16(own.bytes), end: utf16(own.end) } : own,
  ]),
  encoded('Latin-1', latin1),
  encoded('UTF-16', utf16),
  encoded('UTF-16 with its mark', utf16, '\xff\xfe'),
  encoded('UTF-16, the other order', utf16be, '\xfe\xff'),
  encoded('a mark before', (bytes) => bytes, '\xef\xbb\xbf'),
  each('a mark within', (own, pick) =>
    pick(9) === 0 ? [{ ...own, bytes: Buffer.concat([Buffer.from('\uFEFF'), own.bytes]) }] : [own],
  ),
  packed('gzip', false, (bytes) => gzipSync(bytes)),
  packed('gzip in two parts', false, (bytes) =>
    Buffer.concat([
      gzipSync(bytes.subarray(0, half(bytes))),
      gzipSync(bytes.subarray(half(bytes))),
    ]),
  ),
  packed('gzip with a tail', true, (bytes) =>
    Buffer.concat([gzipSync(bytes), Buffer.from('\0\0cola')]),
  ),
  packed('a cut gzip', true, (bytes) => {
    const zipped = gzipSync(bytes);
    return zipped.subarray(0, half(zipped));
  }),
  packed('a gzip with a bit flipped', true, (bytes) => {
    const zipped = gzipSync(bytes);
    const at = half(zipped);
    return zipped.fill((zipped[at] ?? 0) ^ 16, at, at + 1);
  }),
];
