/** What can happen to the bytes of a file on its way, or in the program that saved it. */
import { gzipSync } from 'node:zlib';
import type { Chance } from './random';

export type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

const join = (...parts: readonly (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

/** Splits at LF; what else ends a line stays in it. */
const linesOf = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines;
};

/** Changes one to four lines after the header. */
const someLines =
  (change: (line: Buffer, chance: Chance) => Buffer): Mutation =>
  (bytes, chance) => {
    const lines = linesOf(bytes);
    for (let count = 1 + chance.below(4); count > 0; count -= 1) {
      const at = 1 + chance.below(Math.max(1, lines.length - 1));
      const line = lines[at];
      if (line !== undefined) lines[at] = change(line, chance);
    }
    return Buffer.concat(lines);
  };

const allLines =
  (change: (line: Buffer) => Buffer): Mutation =>
  (bytes) =>
    Buffer.concat(linesOf(bytes).map(change));

const asText =
  (change: (text: string, chance: Chance) => string) => (line: Buffer, chance: Chance) =>
    Buffer.from(change(line.toString('utf8'), chance));

const at = (text: string, index: number, insert: string) =>
  text.slice(0, index) + insert + text.slice(index);

const delimiterOf = (text: string) => (text.includes(';') ? ';' : ',');

function atField(text: string, chance: Chance, insert: string): string {
  const delimiter = delimiterOf(text);
  const fields = text.split(delimiter);
  const index = chance.below(fields.length);
  return fields.map((field, i) => (i === index ? insert + field : field)).join(delimiter);
}

function swapTwo<T>(items: readonly T[], chance: Chance): T[] {
  const [a, b] = [chance.below(items.length), chance.below(items.length)];
  return items.map((item, index) => items[index === a ? b : index === b ? a : index] ?? item);
}

/** Only these bytes change: what else stands in the file is as it was. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bytesVolteados(bytes, chance) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + chance.below(8); count > 0 && copy.length > 0; count -= 1) {
      const index = chance.below(copy.length);
      copy[index] = (copy[index] ?? 0) ^ (1 << chance.below(8));
    }
    return copy;
  },
  bytesAlAzar(bytes, chance) {
    const index = chance.below(bytes.length + 1);
    const noise = Buffer.from(
      Array.from({ length: 1 + chance.below(30) }, () => chance.below(256)),
    );
    return join(bytes.subarray(0, index), noise, bytes.subarray(index));
  },
  bytesQuitados(bytes, chance) {
    const index = chance.below(bytes.length + 1);
    return join(bytes.subarray(0, index), bytes.subarray(index + 1 + chance.below(200)));
  },
  cortado: (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  vacio: () => Buffer.alloc(0),
  soloEncabezado: (bytes) => linesOf(bytes)[0] ?? bytes,
  encabezadoSinFin: (bytes) => Buffer.from((linesOf(bytes)[0] ?? bytes).toString().trimEnd()),
  lineasQuitadas: (bytes, chance) =>
    Buffer.concat(linesOf(bytes).filter((_, index) => index === 0 || chance.below(4) > 0)),
  lineasRepetidas: (bytes, chance) =>
    Buffer.concat(
      linesOf(bytes).flatMap((line) => (chance.below(5) === 0 ? [line, line] : [line])),
    ),
  lineasCortadas: someLines((line, chance) =>
    join(line.subarray(0, chance.below(line.length)), '\n'),
  ),
  finesDeLineaQuitados: someLines((line) =>
    Buffer.from(line.toString('latin1').trimEnd(), 'latin1'),
  ),
  encabezadoRepetido(bytes, chance) {
    const lines = linesOf(bytes);
    const index = 1 + chance.below(lines.length);
    const header = lines[0] ?? Buffer.alloc(0);
    return Buffer.concat([...lines.slice(0, index), header, ...lines.slice(index)]);
  },
  columnasCambiadasEnTodas(bytes, chance) {
    const seed = chance.below(1e9);
    return allLines((line) => {
      const text = line.toString('utf8').replace(/\r?\n$/, '');
      const fields = text.split(delimiterOf(text));
      const [a, b] = [seed % fields.length, Math.floor(seed / 7) % fields.length];
      const swapped = fields.map((field, i) => fields[i === a ? b : i === b ? a : i] ?? field);
      return Buffer.from(`${swapped.join(delimiterOf(text))}\n`);
    })(bytes, chance);
  },
  columnasCambiadas: someLines(
    asText((text, chance) => {
      const [, body = '', end = ''] = /^([^\r\n]*)([\r\n]*)$/.exec(text) ?? [];
      return swapTwo(body.split(delimiterOf(body)), chance).join(delimiterOf(body)) + end;
    }),
  ),
  comillaAbierta: someLines(asText((text, chance) => atField(text, chance, '"'))),
  comillaAlAzar: someLines(asText((text, chance) => at(text, chance.below(text.length), '"'))),
  comillasConCola: someLines(asText((text, chance) => atField(text, chance, '"x" y'))),
  separadoresDeMas: someLines(
    asText((text, chance) =>
      at(text, chance.below(text.length), delimiterOf(text).repeat(1 + chance.below(3))),
    ),
  ),
  separadoresDeMenos: someLines(asText((text) => text.replace(delimiterOf(text), ''))),
  otroSeparador: (bytes) => {
    const text = bytes.toString('latin1');
    return Buffer.from(
      delimiterOf(text) === ',' ? text.replaceAll(',', ';') : text.replaceAll(';', ','),
      'latin1',
    );
  },
  otroSeparadorEnAlgunas: someLines(asText((text) => text.replaceAll(',', ';'))),
  latin1: (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('A', 'Á'), 'latin1'),
  latin1EnAlgunas: someLines((line) =>
    Buffer.from(line.toString('utf8').replace('A', 'Ñ'), 'latin1'),
  ),
  utf16: (bytes) => join(Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')),
  utf16SinMarca: (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  utf16EnAlgunas: someLines((line) => Buffer.from(line.toString('utf8'), 'utf16le')),
  nulos: someLines(asText((text, chance) => at(text, chance.below(text.length), '\0'))),
  tramoDeNulos(bytes, chance) {
    const copy = Buffer.from(bytes);
    const index = chance.below(copy.length + 1);
    return copy.fill(0, index, Math.min(copy.length, index + chance.below(300)));
  },
  otrosControles: someLines(
    asText((text, chance) =>
      at(
        text,
        chance.below(text.length),
        chance.oneOf(['\v', '\f', '\u0001', '\u001a', '\u2028', '\u0085', '\u007f']),
      ),
    ),
  ),
  crlf: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  crlfEnAlgunas: someLines(asText((text) => text.replace(/\r?\n$/, '\r\n'))),
  crlfSoloElEncabezado: (bytes) =>
    Buffer.from(bytes.toString('latin1').replace('\n', '\r\n'), 'latin1'),
  cr: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  crEnAlgunas: someLines(asText((text, chance) => at(text, chance.below(text.length), '\r'))),
  saltosEnCampos: someLines(asText((text, chance) => at(text, chance.below(text.length), '\n'))),
  camposDeDosLineas: someLines(
    asText((text) =>
      text.replace('Jacarandas', '"Jaca\nrandas"').replace('CUAUHTEMOC', '"CUAUH\n\nTEMOC"'),
    ),
  ),
  lineasEnBlanco: someLines((line, chance) =>
    join(line, chance.oneOf(['\n', '\n\n\n', '   \n', '\t\n', '\r\n', ';;;\n', '\uFEFF\n'])),
  ),
  blancoAntes: (bytes, chance) => join(chance.oneOf(['\n', '\r\n\r\n', '   \n', '\uFEFF']), bytes),
  marcaEnMedio: someLines((line) => join('\uFEFF', line)),
  lineaLarga: someLines((line, chance) =>
    Buffer.from(
      line.toString('latin1').replace('A', 'A'.repeat(chance.oneOf([1000, 70_000, 600_000]))),
      'latin1',
    ),
  ),
  basuraAlFinal: (bytes, chance) =>
    join(
      bytes,
      chance.oneOf([
        '\u001a',
        'Fuente: FGJ\n',
        'Total,123\n',
        '"',
        '\\',
        '\0\0\0\0',
        '</html>',
        '💥',
        '\r',
      ]),
    ),
  cifrasCambiadas: someLines(
    asText((text, chance) =>
      text.replace(/\d/g, (digit) => (chance.below(4) === 0 ? String(chance.below(10)) : digit)),
    ),
  ),
  gzip: (bytes) => gzipSync(bytes),
  gzipCortado(bytes, chance) {
    const packed = gzipSync(bytes);
    return packed.subarray(0, 20 + chance.below(packed.length - 20));
  },
  gzipConCola: (bytes) => join(gzipSync(bytes), 'cola'),
  gzipEnDos: (bytes) => join(gzipSync(bytes.subarray(0, 500)), gzipSync(bytes.subarray(500))),
  gzipVolteado(bytes, chance) {
    const packed = Buffer.from(gzipSync(bytes));
    const index = 10 + chance.below(packed.length - 10);
    packed[index] = (packed[index] ?? 0) ^ (1 << chance.below(8));
    return packed;
  },
};

/** Heavy, and so tried seldom. */
export const HUGE: Mutation = someLines((line) =>
  Buffer.from(line.toString('latin1').replace('A', 'A'.repeat(10_000_000)), 'latin1'),
);
