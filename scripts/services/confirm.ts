/** Takes back the filled sheet: all of it, or nothing. */
import { readFileSync } from 'node:fs';
import type { Confirmation } from '../../src/lib/contract/catalogs/confirmations';
import { writeDay } from '../../src/lib/words/es/dates';
import { plural } from '../../src/lib/words/es/list';
import { EtlError } from '../etl/io/errors';
import { decodeSheet } from './decodeSheet';
import { KEPT, readKept, writeKept } from './kept';
import { numbersOf, type ShownNumber } from './numbers';
import { readFilled, type Filled, type RowProblem } from './readFilled';

/**
 * @param root folder of the project
 * @param file the filled sheet
 * @param today no call is later, as ISO 8601 writes it
 * @returns what to tell of it
 * @throws EtlError with every mistake of the sheet; then nothing was written
 */
export function confirm(root: string, file: string, today: string): string {
  const { shown } = numbersOf(root);
  const before = readKept(root);
  const filled = readFilled(decodeSheet(file, bytesOf(file)), shown, today);
  if (filled.problems.length > 0) throw told(file, filled.problems);
  const older = filled.heard.filter((heard) => isOlder(heard, before));
  const heard = filled.heard.filter((each) => !older.includes(each));
  const after = keptAfter(before, heard, shown);
  writeKept(root, after);
  return [
    balanceText(file, filled, heard, older),
    ...filled.days.map(
      ({ written, read }) => `Fecha: «${written}» se leyó como ${writeDay(read)}.`,
    ),
    ...older.map(
      ({ servicio, numero }) => `Apartado: ${servicio}, ${numero}: ya hay una llamada más nueva.`,
    ),
    ...filled.aside.map(
      ({ row, id, number }) =>
        `Apartado: renglón ${row}, ${id}, ${number}: el sitio ya no lo muestra.`,
    ),
    ...heard.flatMap(toDo),
    `${KEPT}: ${counted(after.length, 'número', 'números')}.`,
  ].join('\n');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new EtlError(
      `No se puede leer «${file}».`,
      'Revisa el nombre y la carpeta; si está abierta en Excel, ciérrala.',
      { cause },
    );
  }
}

function told(file: string, problems: readonly RowProblem[]): EtlError {
  const lines = problems.map(({ row, column, value, what, remedy }) => {
    const where = column === null ? ':' : `, columna «${column}»: «${value}»`;
    return `${file}, renglón ${row}${where} ${what}.\n  → ${remedy}.`;
  });
  return new EtlError(
    [...lines, `${counted(problems.length, 'error', 'errores')}: no se escribió nada.`].join('\n'),
    'Corrige la hoja y da otra vez la orden',
  );
}

const isSame = (a: Confirmation, b: Confirmation) =>
  a.servicio === b.servicio && a.numero === b.numero;

const isOlder = (heard: Confirmation, before: readonly Confirmation[]): boolean =>
  before.some((kept) => isSame(kept, heard) && kept.fecha > heard.fecha);

/** The last call of each number that the site shows, by service and number. */
function keptAfter(
  before: readonly Confirmation[],
  heard: readonly Confirmation[],
  shown: readonly ShownNumber[],
): readonly Confirmation[] {
  const kept = before.filter((each) => !heard.some((other) => isSame(each, other)));
  return [...kept, ...heard]
    .filter(({ servicio, numero }) =>
      shown.some(({ service, number }) => service.id === servicio && number === numero),
    )
    .sort((a, b) => a.servicio.localeCompare(b.servicio) || a.numero.localeCompare(b.numero));
}

function balanceText(
  file: string,
  { rows, untold, aside }: Filled,
  heard: readonly Confirmation[],
  older: readonly Confirmation[],
): string {
  const silent = heard.filter(({ contesta }) => contesta === 'no').length;
  const changed = heard.filter((each) => each.contesta === 'si' && each.que_cambio !== null).length;
  const confirmed = heard.length - silent - changed;
  const apart = aside.length + older.length;
  const sum = confirmed + changed + silent + untold + apart;
  if (sum !== rows) {
    throw new EtlError(
      `${file}: de ${rows} renglones se contaron ${sum}: no cuadra.`,
      'Es un error del programa: repórtalo con la hoja.',
    );
  }
  return (
    `${file}: ${counted(rows, 'renglón', 'renglones')} = ` +
    `${counted(confirmed, 'confirmado', 'confirmados')} + ${changed} con cambios + ` +
    `${silent} que ya no ${plural(silent, 'contesta', 'contestan')} + ${untold} sin llamar + ` +
    `${counted(apart, 'apartado', 'apartados')}.`
  );
}

/** What is left to correct by hand, where it answered that something changed or did not answer. */
function toDo({ servicio, numero, contesta, que_cambio: change }: Confirmation): readonly string[] {
  const remark = change === null ? '' : ` (${change})`;
  if (contesta === 'no') {
    return [
      `Pendiente: ${servicio}, ${numero}, ya no contesta${remark}: el sitio deja de darlo. Busca el nuevo y ponlo en servicios.csv.`,
    ];
  }
  return change === null
    ? []
    : [`Pendiente: ${servicio}, ${numero}${remark}: corrígelo en servicios.csv, con su fuente.`];
}

const counted = (count: number, singular: string, several: string) =>
  `${count} ${plural(count, singular, several)}`;
