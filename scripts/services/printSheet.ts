/** The sheet of numbers to telephone, as a spreadsheet opens it. */
import { existsSync, writeFileSync } from 'node:fs';
import { printCsv } from '../../src/lib/contract/catalogs/csv';
import type { Confirmation } from '../../src/lib/contract/catalogs/confirmations';
import { CONFIRMED_FOR_DAYS, daysBetween } from '../../src/lib/contract/catalogs/writtenDate';
import { capitalToday } from '../../src/lib/period/capitalToday';
import { plural } from '../../src/lib/words/es/list';
import { EtlError } from '../etl/io/errors';
import { readKept } from './kept';
import { numbersOf, type ShownNumber } from './numbers';

/** Heads of the cells to fill in, by the name of their column; each says how. */
const TO_FILL = {
  contesta: 'contesta (sí o no; vacío si no llamaste)',
  que_cambio: 'que_cambio (vacío si todo sigue igual)',
  quien: 'quien (la oficina o el cargo; nunca una persona)',
  fecha: 'fecha (dd/mm/aaaa)',
} as const;

const HEAD = [
  'id',
  'nombre',
  'numero',
  'medio',
  'horario',
  'fuente',
  'fecha_fuente',
  'hasta_ahora',
  ...Object.values(TO_FILL),
] as const;

/** Without it Excel reads «Línea» as «LÃ­nea». */
const BYTE_ORDER_MARK = '\uFEFF';

/** One line for each number; the cells to fill in are blank. */
function sheetText(
  numbers: readonly ShownNumber[],
  kept: readonly Confirmation[],
  today: string,
): string {
  const rows = numbers.map(({ service, number }) => ({
    id: service.id,
    nombre: service.nombre,
    numero: asDialled(number),
    medio: mediumOf(service, number),
    horario: service.horario,
    fuente: service.fuente_url,
    fecha_fuente: service.fuente_fecha,
    hasta_ahora: soFar(
      kept.find(({ servicio, numero }) => servicio === service.id && numero === number),
      today,
    ),
  }));
  return BYTE_ORDER_MARK + printCsv(HEAD, rows).replaceAll('\n', '\r\n');
}

/** A spreadsheet takes the zero off a number that starts with one, unless words follow. */
const asDialled = (number: string) => (number.startsWith('0') ? `${number} (con el cero)` : number);

function mediumOf({ telefono, whatsapp }: ShownNumber['service'], number: string): string {
  if (!whatsapp.includes(number)) return 'teléfono';
  return telefono.includes(number) ? 'teléfono y WhatsApp' : 'WhatsApp';
}

function soFar(last: Confirmation | undefined, today: string): string {
  if (last === undefined) return 'por confirmar';
  if (last.contesta === 'no') return `pendiente: no contestó el ${last.fecha}`;
  const isOver = daysBetween(last.fecha, today) > CONFIRMED_FOR_DAYS;
  if (last.que_cambio === null && isOver)
    return `por confirmar otra vez: se confirmó el ${last.fecha}`;
  return last.que_cambio === null
    ? `confirmado el ${last.fecha}`
    : `pendiente: el ${last.fecha} dijo que cambió (${last.que_cambio})`;
}

/**
 * Writes the sheet, never over another: it may be filled in.
 * @param today a confirmation holds for 180 days
 * @returns what to tell of it
 */
export function printSheet(root: string, file: string, today = capitalToday()): string {
  if (existsSync(file)) {
    throw new EtlError(
      `«${file}» ya existe, y puede estar llena: no se escribe encima.`,
      'Da otro nombre: npm run servicios -- hoja OTRO.csv',
    );
  }
  const { shown, withheld } = numbersOf(root);
  writeFileSync(file, sheetText(shown, readKept(root), today));
  const services = new Set(shown.map(({ service }) => service.id)).size;
  return [
    `${file}: ${shown.length} ${plural(shown.length, 'número', 'números')} de ${services} ${plural(services, 'contacto', 'contactos')}.`,
    'No va el 911: a emergencias no se llama para probar.',
    ...(withheld.length === 0
      ? []
      : [
          `Tampoco ${withheld.map(({ id }) => id).join(', ')}: su nota dice VERIFICAR y el sitio no muestra su número.`,
        ]),
    'Llena sólo las cuatro últimas columnas. En «quien» va la oficina, nunca el nombre, el correo o el teléfono de una persona.',
  ].join('\n');
}
