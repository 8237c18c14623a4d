/** Checks what the technical secretary keeps: `npm run acuerdos -- check`. */
import { CABINET_FILES, type FileProblem } from '../../src/old/lib/contract/cabinet/checkCabinet';
import { placeAndWhat } from '../../src/old/lib/contract/catalogs/problem';
import { plural } from '../../src/old/lib/words/es/list';
import { cabinetOf } from './etl/curated/cabinet';
import { EtlError, messageOf } from './etl/io/errors';
import { readCatalogs } from './etl/geo/placeCatalogs';

const USAGE = `Uso:
  npm run acuerdos -- check

  Revisa ${CABINET_FILES.join(', ')} de data/catalogs:
  dice cada error con su archivo, línea, columna y remedio, o que no hay ninguno.`;

const told = (problem: FileProblem, kind: 'Error' | 'Aviso') =>
  `${kind}: ${placeAndWhat(`data/catalogs/${problem.file}`, problem)}\n  → ${problem.remedy}.`;

const counted = (count: number, singular: string, several: string) =>
  `${count} ${plural(count, singular, several)}`;

function check(): void {
  const cabinet = cabinetOf('.', readCatalogs('.'), 'publico');
  const { errors, warnings } = cabinet;
  for (const warning of warnings) console.warn(told(warning, 'Aviso'));
  for (const error of errors) console.error(told(error, 'Error'));
  if (errors.length > 0) {
    console.error(`${counted(errors.length, 'error', 'errores')}.`);
    process.exitCode = 1;
    return;
  }
  const { sessions, agreements, progress, violetPoints } = cabinet;
  const counts = [
    counted(sessions.length, 'sesión', 'sesiones'),
    counted(agreements.length, 'acuerdo', 'acuerdos'),
    counted(progress.length, 'avance', 'avances'),
    counted(violetPoints.length, 'Punto Violeta', 'Puntos Violeta'),
  ];
  console.log(`Bien: ${counts.join(', ')}.`);
}

try {
  const [command = '', ...others] = process.argv.slice(2);
  if (command !== 'check' || others.length > 0) {
    throw new EtlError(`La orden «${[command, ...others].join(' ')}» no existe.`, USAGE);
  }
  check();
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
