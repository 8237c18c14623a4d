/** The page where the data are taken away. */
import { writeDay, writeMonth } from '$old/lib/words/es/dates';
import { writeCount, writeTenths } from '$old/lib/words/es/numbers';

const NBSP = '\u00a0';
const KILOBYTE = 1024;

/** In kilobytes, as the dictionary says them: the number that the page prints. */
export const kilobytes = (bytes: number): number => bytes / KILOBYTE;

const unitOf = (count: number): string => (count === 1 ? 'renglón' : 'renglones');
const rows = (count: number): string => `${writeCount(count)} ${unitOf(count)}`;

/** Whole from ten on. */
function weight(bytes: number): string {
  const size = kilobytes(bytes);
  return `${size < 9.95 ? writeTenths(size) : writeCount(Math.round(size))}${NBSP}KB`;
}

/** Why some tables are not published, beside that there are few cases in them. */
interface OtherReasons {
  /** They are sums of periods that were closed at other cuts. */
  readonly hasSums: boolean;
  /** It was not decided in time whether they tell anything. */
  readonly hasUndecided: boolean;
}

export const pageWords = {
  tab: 'Llévate los datos',
  description:
    'Todas las tablas de la publicación, para llevarse como Parquet, CSV o Excel, con su licencia y su cita.',
  kicker: (publicacion: string, day: string) => `Publicación ${publicacion}, del ${writeDay(day)}`,
  title: (tables: number, all: number) =>
    `Llévate los datos: ${tables} ${tables === 1 ? 'tabla' : 'tablas'}, ${rows(all)}`,
  lead: (month: string, day: string) =>
    `Las carpetas de la Fiscalía están completas hasta ${writeMonth(month)}. La fuente que llega más lejos ` +
    `termina el ${writeDay(day)}.`,
  /** @param k under which nothing but zero is published */
  protected: (k: number) =>
    `Por colonia no se publican cuentas de 1 a ${k - 1}: su celda va vacía. Vacía no es cero.`,
  tables: {
    title: 'Cada tabla',
    how: 'El archivo Parquet se baja tal cual. El CSV y el de Excel se hacen aquí mismo, en tu aparato.',
    bom: 'CSV con marca BOM, para Excel',
    rows: 'Renglones',
    size: (filas: number) => ({ count: writeCount(filas), unit: unitOf(filas) }),
    others: 'Las demás tablas',
    parquet: 'Parquet',
    csv: 'CSV',
    xlsx: 'XLSX',
    weight,
    tooLarge: 'Es muy grande para hacer su CSV aquí.',
    /** For who hears the button alone. */
    take: (name: string, as: string, bytes: number) =>
      `Descargar ${name} en ${as}, ${weight(bytes)}`,
    taking: (name: string) => `Se está haciendo el archivo de ${name}…`,
    taken: (name: string) => `Listo: el archivo de ${name} está en tus descargas.`,
    failed: (name: string) => `No se pudo hacer el archivo de ${name}.`,
  },
  package: {
    title: 'Todo junto',
    link: 'Descargar toda la publicación',
    weight: (bytes: number) => `Es un zip de ${weight(bytes)}.`,
    holds: 'Trae las tablas en Parquet, qué es cada columna, las licencias y cómo citarlas.',
  },
  cite: {
    title: 'Cómo citar',
    copy: (name: string) => `Copiar la cita en ${name}`,
    copied: 'Copiada.',
    notCopied: 'No se pudo copiar: selecciónala a mano.',
  },
  licence: {
    title: 'Licencia',
    lead: 'Los datos son de quien los publica. Úsalos con su licencia:',
    code: 'El programa de este sitio es libre, con licencia MIT.',
  },
  quality: {
    title: 'Qué se contó y qué se apartó',
    lead: 'De cada fuente: cuántos renglones trae, cuántos se cuentan y por qué se apartan los demás.',
    accepted: 'Lo que se publicó aunque una revisión no lo daba por creíble',
    read: 'Trae',
    counted: 'Se cuentan',
    aside: 'Se apartan',
    cut: (day: string) => `Llega hasta el ${writeDay(day)}.`,
    /** @param count of tables of colonias, or of hours, of one indicator and period */
    withdrawn: (count: number, { hasSums, hasUndecided }: OtherReasons) =>
      `De ella ${count === 1 ? 'no se publica 1 tabla' : `no se publican ${writeCount(count)} tablas`} por colonia o por hora, ` +
      'de un indicador y un periodo cada una: ahí los casos son tan pocos que suprimir alguno diría cuántos son' +
      (hasSums ? ', o son sumas de lo ya publicado que hoy no se pueden hacer' : '') +
      (hasUndecided ? ', o no se alcanzó a mostrar que nadie quede a la vista' : '') +
      '. No quiere decir que no haya. Cuáles, lo dicen el manifiesto y la tabla «calidad».',
    complete: (month: string) => `Completa hasta ${writeMonth(month)}.`,
  },
  revisions: {
    title: 'Qué cambió después de publicarse',
    none: 'Ninguna cuenta ya dicha cambió.',
    lead: 'Cuentas que decían otra cosa en una publicación anterior, o en un archivo anterior de la misma fuente.',
    corrected: {
      before: 'Lo que dijimos mal nosotros está en ',
      link: 'qué corregimos',
      after: '.',
    },
  },
  ask: {
    title: 'Pregunta en SQL',
    lead: 'Consulta las tablas aquí mismo, sin bajar nada. Lo que escribes no se envía a nadie.',
    link: 'Abrir la página de consultas',
  },
  more: {
    own: 'Tus datos en el mapa',
    title: 'Para entender las tablas',
    indicators: 'Qué cuenta cada indicador',
    methods: 'Cómo se calcula',
  },
};
