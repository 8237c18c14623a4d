/** Where the rows of a file are, what somebody has to decide, and what can be taken away. */
import type { Period } from '$old/lib/period/period';
import { writePeriod } from '$old/lib/words/es/dates';
import { plural } from '$old/lib/words/es/list';
import { writeCount } from '$old/lib/words/es/numbers';
import type { Tally } from '../../answers/tally';
import type { Placed, Undecided } from '../../reading/asked';

const rows = (count: number): string =>
  `${writeCount(count)} ${plural(count, 'renglón', 'renglones')}`;

const WHY: Readonly<Record<Undecided['why'], string>> = {
  varias: 'es de varias colonias',
  parecida: 'se parece a un nombre conocido',
  desconocida: 'no es un nombre conocido',
};

export const undecidedWords = {
  title: 'Nombres por decidir',
  lead:
    'Nada de esto se adivina: mientras no elijas, sus renglones no están en el mapa. Lo que propone la lista ' +
    'es lo más parecido.',
  label: ({ value, n, why }: Undecided) => `«${value}», ${rows(n)}: ${WHY[why]}`,
  open: 'Sin decidir',
  away: 'No es de esta alcaldía',
  suggested: (nombre: string) => `${nombre} (propuesta)`,
  more: (count: number) => `Ver ${writeCount(count)} más`,
  unasked: ({ names, rows: count }: Placed['unasked']) =>
    `Hay otros ${writeCount(names)} nombres desconocidos, con ${rows(count)}: son demasiados para decidirlos ` +
    'aquí. Si son de otra alcaldía, di arriba cuál es su columna.',
};

export const resultWords = {
  inSql: 'Preguntarle en SQL, junto a las tablas',
  title: ({ inside, colonias }: Tally, place: string) => {
    const held = colonias.filter(({ n }) => n > 0).length;
    return inside === 0
      ? `Ningún renglón está en una colonia de ${place}`
      : `${rows(inside)} ${plural(inside, 'está', 'están')} en ${writeCount(held)} ` +
          `${plural(held, 'colonia', 'colonias')} de ${place}`;
  },
  found: {
    colonia: 'Por el nombre de la colonia',
    popular: 'Por un nombre popular, una estación o un código postal',
    punto: 'Por su punto',
    decided: 'Porque lo decidiste',
    undecided: 'Por decidir',
    outside: 'Fuera de la alcaldía',
    empty: 'Sin lugar que se pueda leer',
  },
  rows,
  namesakes: (count: number) =>
    `En ${rows(count)}, el nombre también es de una colonia o un lugar de otra alcaldía, y ninguna columna dice ` +
    'de cuál: se contaron aquí.',
  border:
    'Los contornos del mapa están simplificados: un punto junto al límite puede caer en la colonia de enfrente.',
  map: 'Tus renglones, por colonia',
  mapHeard: (held: number) =>
    `Mapa de tus renglones, en ${writeCount(held)} ${plural(held, 'colonia', 'colonias')}; la tabla dice cuántos en cada una`,
  besideField: 'Junto a',
  besideNone: 'Ningún indicador',
  besideMap: (nombre: string, periodo: Period) => `${nombre}, ${writePeriod(periodo)}`,
  besideHeard: (nombre: string, periodo: Period) =>
    `Mapa de las carpetas por ${nombre.toLowerCase()}, ${writePeriod(periodo)}; la tabla dice cuántas en cada colonia`,
  besideNote:
    'Son cuentas, no tasas: donde vive o pasa más gente suele haber más de todo. Que dos mapas se parezcan no ' +
    'dice que uno explique al otro.',
  take: {
    title: 'Llévate la tabla',
    button: 'Descargar la tabla por colonia (CSV)',
    protects:
      'El archivo calla las cuentas de 1 a 4 y no trae ninguna suma, para que de lo que dice no se deduzca lo ' +
      'que calla. En esta página, y si la imprimes, sí se ven: son tus datos, en tu aparato.',
    notAudit:
      'No es la auditoría con la que se revisa lo que publica este sitio. Si das dos versiones del mismo ' +
      'archivo, su resta puede decir lo que cada una calla.',
    /** Of the file: what it is, and that nobody audited it. */
    file: 'datos-propios-sin-auditar',
    taken: 'Listo: el archivo está en tus descargas.',
  },
};

export const tableWords = {
  caption: 'Renglones de tu archivo por colonia',
  colonia: 'Colonia',
  rows: 'Tus renglones',
  published: (nombre: string, periodo: Period) => `${nombre}, ${writePeriod(periodo)}`,
  /** In each row of the file: a page is left behind, a column is not. */
  notAudited: 'Datos propios de quien hizo el archivo; sin la auditoría de Atlas Violeta',
};
