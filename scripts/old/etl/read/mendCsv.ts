/** A CSV that DuckDB can't be trusted with → one that it can, of the records that can be read. */
import { isUtf8 } from 'node:buffer';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { bytesOf } from './byteStream';
import type { CsvFile } from './csvFile';
import { LineSplitter } from './lineSplitter';
import { PRIVATE } from '../io/privateFolder';
import { RecordReader, type Fault, type Line, type Read } from './records';
import { LONGEST_LINE } from './survey';

/** Bad lines that are kept to show. */
const SHOWN = 3;

export interface Mended {
  /** Lines that hold anything, header included. */
  readonly lines: number;
  readonly records: number;
  /** Lines that are part of no record. */
  readonly unreadable: number;
  /** The first of them. */
  readonly faults: readonly { readonly line: number; readonly fault: Fault }[];
  /** Records with a line end within a field, and the lines that they take beyond one each. */
  readonly broken: { readonly records: number; readonly lines: number };
  /** Lines that are not UTF-8, which are read as Windows-1252. */
  readonly latin1: number;
}

/**
 * Writes to `to`, in UTF-8 with LF, the header and every record of the file.
 * @param path as the reader knows the file, for errors.
 * @throws EtlError when it can't be read to its end.
 */
export async function mendCsv(path: string, file: CsvFile, to: string): Promise<Mended> {
  const reader = new RecordReader(file.delimiter, file.columns.length);
  const count = {
    lines: 0,
    records: 0,
    unreadable: 0,
    brokenRecords: 0,
    brokenLines: 0,
    latin1: 0,
  };
  const faults: { line: number; fault: Fault }[] = [];

  /** The text of the records that are whole by now. */
  function written(reads: Iterable<Read>): string {
    let text = '';
    for (const read of reads) {
      if ('fields' in read) {
        count.records += 1;
        if (read.lines.length > 1) {
          count.brokenRecords += 1;
          count.brokenLines += read.lines.slice(1).filter((line) => line.text !== '').length;
        }
        text += asWritten(read.lines) ?? recordText(read.fields, file.delimiter);
      } else {
        count.unreadable += 1;
        if (faults.length < SHOWN) faults.push({ line: read.line.number, fault: read.fault });
      }
    }
    return text;
  }

  let number = 0;
  function take(bytes: Buffer): string {
    number += 1;
    if (bytes.length > 0) count.lines += 1;
    // The first that holds anything is the header.
    if (count.lines <= 1) return '';
    const utf8 = isUtf8(bytes);
    if (!utf8) count.latin1 += 1;
    return written(reader.push(lineOf(number, bytes, utf8)));
  }

  async function* texts(): AsyncGenerator<string> {
    yield recordText(file.columns, file.delimiter);
    const splitter = new LineSplitter(LONGEST_LINE);
    for await (const piece of bytesOf(path, file.csv, file.compression)) {
      let text = '';
      for (const bytes of splitter.push(piece)) text += take(bytes);
      yield text;
    }
    yield take(splitter.end()) + written(reader.end());
  }

  await pipeline(texts(), createWriteStream(to, { mode: PRIVATE }));
  const { lines, records: whole, unreadable, brokenRecords, brokenLines, latin1 } = count;
  return {
    lines,
    records: whole,
    unreadable,
    faults,
    broken: { records: brokenRecords, lines: brokenLines },
    latin1,
  };
}

const windows1252 = new TextDecoder('windows-1252');

function lineOf(number: number, bytes: Buffer, utf8: boolean): Line {
  if (bytes.length > LONGEST_LINE) {
    return { number, text: '', fault: `pasa de ${LONGEST_LINE} caracteres` };
  }
  // A byte order mark within a file is the beginning of another that was put after it.
  const text = utf8 ? bytes.toString('utf8').replace(/^\uFEFF+/, '') : windows1252.decode(bytes);
  return text === '' && bytes.length > 0
    ? { number, text, fault: 'no trae más que una marca' }
    : { number, text };
}

/** A line without quotes is a record as it is. */
function asWritten([line, another]: readonly Line[]): string | undefined {
  return line === undefined || another !== undefined || line.text.includes('"')
    ? undefined
    : `${line.text}\n`;
}

const recordText = (fields: readonly string[], delimiter: string) =>
  `${fields.map((field) => quotedIfNeeded(field, delimiter)).join(delimiter)}\n`;

const quotedIfNeeded = (field: string, delimiter: string) =>
  field.includes(delimiter) || /["\r\n]|^\s|\s$/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field;
