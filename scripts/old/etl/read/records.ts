/**
 * Lines of a CSV → its records (RFC 4180), one bad line at a time: a quote that is opened and not
 * closed costs its own line, not those after it.
 */

/** A record's field may break over this many lines. */
const MOST_LINES = 20;
/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** Why a line is no record, to be said to a reader. */
export type Fault = string;

export interface Line {
  /** 1 is the first of the file. */
  readonly number: number;
  readonly text: string;
  /** Known before its fields are looked at. */
  readonly fault?: Fault;
}

export type Read =
  | { readonly fields: readonly string[]; readonly lines: readonly Line[] }
  | { readonly fault: Fault; readonly line: Line };

/** The fields of a text; `abierta` where a quote does not close, `rota` where something follows its close. */
function splitRecord(text: string, delimiter: string): readonly string[] | 'abierta' | 'rota' {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let field = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) return 'abierta';
        field += text.slice(from, quote);
        from = quote + 1;
        if (text[from] !== '"') break;
        field += '"';
        from += 1;
      }
      fields.push(field);
      at = from;
      if (at < text.length && text[at] !== delimiter) return 'rota';
    } else {
      const end = text.indexOf(delimiter, at);
      fields.push(text.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? text.length : end;
    }
    if (at >= text.length) return fields;
    at += 1;
  }
}

/** Takes lines in their order, and tells what became of each; blank ones are nothing. */
export class RecordReader {
  #waiting: Line[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly width: number,
  ) {}

  *push(line: Line): Generator<Read> {
    this.#waiting.push(line);
    yield* this.#settle(false);
  }

  *end(): Generator<Read> {
    yield* this.#settle(true);
  }

  *#settle(ended: boolean): Generator<Read> {
    for (let line = this.#waiting[0]; line !== undefined; line = this.#waiting[0]) {
      const read = this.#readFrom(line, ended);
      if (read === 'falta') return;
      this.#waiting.splice(0, read !== undefined && 'lines' in read ? read.lines.length : 1);
      if (read !== undefined) yield read;
    }
  }

  #readFrom(line: Line, ended: boolean): Read | 'falta' | undefined {
    if (line.text === '' && line.fault === undefined) return undefined;
    const found = this.#fieldsOf(line);
    if (Array.isArray(found)) return { fields: found, lines: [line] };
    if (found !== 'abierta') return { fault: String(found), line };
    return this.#join(line, ended) ?? { fault: 'una comilla no cierra', line };
  }

  /** The record that begins in a line whose quote stays open; undefined where there is none. */
  #join(first: Line, ended: boolean): Read | 'falta' | undefined {
    let { text } = first;
    for (let count = 1; count < MOST_LINES; count += 1) {
      const next = this.#waiting[count];
      if (next === undefined) return ended ? undefined : 'falta';
      // What is a record by itself is no part of another.
      if (next.fault !== undefined || Array.isArray(this.#fieldsOf(next))) return undefined;
      text += `\n${next.text}`;
      const fields = splitRecord(text, this.delimiter);
      if (fields === 'abierta') continue;
      const isWhole = fields !== 'rota' && fields.length === this.width;
      return isWhole ? { fields, lines: this.#waiting.slice(0, count + 1) } : undefined;
    }
    return undefined;
  }

  #fieldsOf({ text, fault }: Line): readonly string[] | Fault {
    if (fault !== undefined) return fault;
    if (CONTROL.test(text)) return 'trae caracteres de control';
    const fields = splitRecord(text, this.delimiter);
    if (fields === 'abierta') return fields;
    if (fields === 'rota') return 'algo sigue a una comilla que cierra';
    if (fields.length === this.width) return fields;
    return `trae ${fields.length} campos en vez de ${this.width}`;
  }
}
