/** Crimes whose date or place can't be read: more than a few are a file written otherwise. */
import { format } from 'd3';
import { dateCause } from '../read/dateShapes';
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/** Share of what a file counts that may have no date, or no place, that can be read. */
const MOST_UNREADABLE = 0.01;
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
  const kinds = [
    { name: 'sin fecha que se lea', limit: MOST_UNREADABLE, of: (f: FileEvidence) => f.undated },
    { name: 'sin alcaldía', limit: MOST_UNREADABLE, of: (f: FileEvidence) => f.placeless },
    {
      name: 'con un lugar que no es alcaldía de la ciudad',
      limit: elsewhere,
      of: (f: FileEvidence) => f.elsewhere,
    },
  ];
  const measured = kinds.flatMap(({ name, limit, of }) =>
    files.map((file) => ({
      name,
      limit,
      file,
      rows: of(file),
      share: shareOf(of(file), file.rows),
    })),
  );
  const breaches = measured.filter(
    ({ rows, share, limit }) => rows > BEARABLE_ROWS && share > limit,
  );
  const told = breaches.length > 0 ? breaches : mostOfEach(measured);
  return {
    rule: 'ilegibles',
    fuente,
    figure:
      told
        .map(
          ({ name, limit, file, rows, share }) =>
            `${thousands(rows)} de ${thousands(file.rows)} delitos que se cuentan de «${file.path}» ` +
            `${rows === 1 ? 'viene' : 'vienen'} ${name} (${percent(share)}; se detiene sobre ${percent(limit)})`,
        )
        .join('; ') || 'ningún archivo',
    isBreach: breaches.length > 0,
    causes: breaches.flatMap(({ name, file }) =>
      name === kinds[0]?.name
        ? [dateCause(file.undatedTexts)]
        : ['¿Las columnas están recorridas?'],
    ),
  };
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
