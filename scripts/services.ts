/** What people confirm of help, by telephone or by reading: `npm run servicios -- hoja | confirmar | lectura`. */
import { confirm } from './services/confirm';
import { printSheet } from './services/printSheet';
import { printReadingSheet } from './services/readingSheet';
import { EtlError, messageOf } from './etl/io/errors';

const USAGE = `Uso:
  npm run servicios -- hoja [ARCHIVO.csv]
  npm run servicios -- confirmar ARCHIVO.csv
  npm run servicios -- lectura despues_violacion|ht|ar [ARCHIVO.md]

  «hoja» escribe los números por telefonear, para abrirlos en Excel (por-telefonear.csv, si no dices otro).
  «confirmar» toma de vuelta la hoja llena y escribe data/catalogs/confirmaciones.csv. Con un solo error no
  escribe nada. «lectura» escribe la hoja con que personal de salud, o quien hable la lengua, lee un texto. Paso a paso, en docs/confirmar-contactos.md.`;

/** A day of Mexico City, as ISO 8601 writes it. */
const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Mexico_City' }).format(new Date());

try {
  const [order = '', file, ...others] = process.argv.slice(2);
  if (order === 'hoja' && others.length === 0) {
    console.log(printSheet('.', file ?? 'por-telefonear.csv'));
  } else if (order === 'confirmar' && file !== undefined && others.length === 0) {
    console.log(confirm('.', file, today()));
  } else if (order === 'lectura' && file !== undefined && others.length <= 1) {
    console.log(printReadingSheet('.', file, others[0]));
  } else {
    const asked = process.argv.slice(2).join(' ');
    throw new EtlError(`La orden «${asked}» no existe.`, USAGE);
  }
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
