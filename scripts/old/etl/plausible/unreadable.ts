/** Crimes whose date or place can't be read: more than a few are a file written otherwise. */
import { format } from 'd3';
import { dateCause } from '../read/dateShapes';
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/** Share of what a file counts that may have no date, or no place, that can be read. */
const MOST_UNREADABLE = 0.01;
/** Share of the lines of a file, or of texts of what is counted, that may be cut: of the real ones none is. */
const MOST_CUT = 0.001;
/** So few rows are no sign of anything, whatever their share. */
const BEARABLE_ROWS = 5;

const percent = format('.2~%');
const thousands = format(',');

/**
 * @param elsewhere share of rows that may name a place outside the city, usually
 *   (`fuera_de_la_ciudad` of the source's descriptor).
 */
export function unreadable(
  fuente: string,
  files: readonly FileEvidence[],
  elsewhere: number,
): Finding {
  const counted = (f: FileEvidence) => f.rows;
  const withTexts = (rows: (f: FileEvidence) => number) => (f: FileEvidence) => f.rows + rows(f);
  const kinds: readonly Kind[] = [
    {
      name: 'sin fecha que se lea',
      limit: MOST_UNREADABLE,
      of: (f) => f.undated,
      among: counted,
      cause: ({ undatedTexts }) => dateCause(undatedTexts),
    },
    {
      name: 'sin alcaldía',
      limit: MOST_UNREADABLE,
      of: (f) => f.placeless,
      among: counted,
      cause: () => SHIFTED,
    },
    {
      name: 'con un lugar que no es alcaldía de la ciudad',
      limit: elsewhere,
      of: (f) => f.elsewhere,
      among: counted,
      cause: () => SHIFTED,
    },
    {
      what: 'líneas',
      name: 'cortadas o con campos de más, y no se leen',
      limit: MOST_CUT,
      of: (f) => f.unreadable,
      among: (f) => f.lines,
      cause: () => '¿El archivo trae líneas cortadas a la mitad?',
    },
    {
      name: 'con su nombre cortado, tan largo como el más largo del archivo',
      limit: MOST_CUT,
      of: (f) => f.cutTexts,
      among: withTexts((f) => f.cutTexts),
      cause: () => '¿Una columna de texto se guardó con menos letras de las que tiene?',
    },
    {
      name: 'con un nombre que difiere de uno del catálogo en acentos, mayúsculas o letras dañadas',
      limit: MOST_UNREADABLE,
      of: (f) => f.almost,
      among: withTexts((f) => f.almost),
      cause: () => '¿El archivo se guardó con otra codificación?',
    },
  ];
  const measured = kinds.flatMap((kind) =>
    files.map((file) => ({
      ...kind,
      file,
      rows: kind.of(file),
      all: kind.among(file),
      share: shareOf(kind.of(file), kind.among(file)),
    })),
  );
  const breaches = measured.filter(
    ({ rows, share, limit }) => rows > BEARABLE_ROWS && share > limit,
  );
  const told =
    breaches.length > 0
      ? breaches
      : mostOfEach(measured).filter(({ rows }, nth) => nth < 3 || rows > 0);
  return {
    rule: 'ilegibles',
    fuente,
    figure:
      told
        .map(
          ({ what = 'delitos que se cuentan', name, limit, file, rows, all, share }) =>
            `${thousands(rows)} de ${thousands(all)} ${what} de «${file.path}» ` +
            `${rows === 1 ? 'viene' : 'vienen'} ${name} (${percent(share)}; se detiene sobre ${percent(limit)})`,
        )
        .join('; ') || 'ningún archivo',
    isBreach: breaches.length > 0,
    causes: breaches.map(({ file, cause }) => cause(file)),
  };
}

const SHIFTED = '¿Las columnas están recorridas?';

interface Kind {
  /** What its rows are; crimes that are counted, unless said. */
  readonly what?: string;
  readonly name: string;
  readonly limit: number;
  readonly of: (file: FileEvidence) => number;
  readonly among: (file: FileEvidence) => number;
  readonly cause: (file: FileEvidence) => string;
}

const shareOf = (rows: number, all: number) => (all === 0 ? 0 : rows / all);

/** Of each kind, the file in which it is most frequent. */
function mostOfEach<T extends { readonly name: string; readonly share: number }>(
  measured: readonly T[],
): readonly T[] {
  return measured.filter(
    (one, index) =>
      !measured.some(
        (other, at) =>
          other.name === one.name &&
          (other.share > one.share || (other.share === one.share && at < index)),
      ),
  );
}
