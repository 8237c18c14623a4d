/**
 * What the site says of health and in languages that nobody here reads: each text with the words that it rests on,
 * and who read it. Without a quotation a text is not shown; until a named person has read it, that is said.
 */
import * as v from 'valibot';
import { checkSheet, type CatalogRules } from './checkSheet';
import type { CatalogSchema } from './checkCells';
import { day, looseDate, oneOf, text, webAddress } from './fields';
import { placeAndWhat, wrong } from './problem';

const READ_TEXTS = ['despues_violacion', 'ht', 'ar'] as const;
export type ReadText = (typeof READ_TEXTS)[number];

const key = v.pipe(
  text,
  v.regex(/^[a-z_]+$/, wrong('no es una clave', 'Usa minúsculas sin acentos')),
);

const SENTENCE = v.object({ id: key, es: text, en: text, fr: text });

const QUOTE = v.object({
  oracion: key,
  /** Letter by letter, as it was read. */
  cita: text,
  documento: text,
  articulo: text,
  /** Of the document; null where what was read gives none. */
  fecha: v.nullable(looseDate),
  leida_en: text,
  fuente_url: webAddress,
});
export type Quote = Omit<v.InferOutput<typeof QUOTE>, 'oracion'>;

export interface QuotedSentence extends v.InferOutput<typeof SENTENCE> {
  /** At least one with its date. */
  readonly citas: readonly Quote[];
}

/** @throws Error naming file, line, column and value of the first mistake */
export function readSentences(
  files: Readonly<Record<'oraciones_salud.csv' | 'citas_salud.csv', string>>,
): readonly QuotedSentence[] {
  const sentences = rowsOf('oraciones_salud.csv', files['oraciones_salud.csv'], {
    schema: SENTENCE,
    unique: ['id'],
    exact: true,
  });
  const quotes = rowsOf('citas_salud.csv', files['citas_salud.csv'], {
    schema: QUOTE,
    exact: true,
  });
  return sentences.flatMap((sentence) => {
    const citas = quotes
      .filter(({ oracion }) => oracion === sentence.id)
      .map(({ oracion: _, ...quote }) => quote);
    return citas.some(({ fecha }) => fecha !== null) ? [{ ...sentence, citas }] : [];
  });
}

const TONGUES = ['ht', 'ar'] as const;
/** A language in which only telephones and danger are told, in the words of a signatory. */
export type QuotedTongue = (typeof TONGUES)[number];

const TONGUE_KEYS = ['lengua', 'titulo', 'peligro', 'emergencias', 'telefono'] as const;

const TONGUE_TEXT = v.object({
  lengua: oneOf(TONGUES),
  clave: oneOf(TONGUE_KEYS),
  texto: text,
  /** Where in its file it stands. */
  de: text,
  fecha: day,
  fuente_url: webAddress,
});

export interface TongueTexts {
  readonly textos: Readonly<Record<(typeof TONGUE_KEYS)[number], string>>;
  readonly fecha: string;
  readonly fuente: string;
}

/** @throws Error of a mistake, or of a text that is not there: a language is told whole or not at all */
export function readTongue(file: string, csv: string, tongue: QuotedTongue): TongueTexts {
  const rows = rowsOf(file, csv, { schema: TONGUE_TEXT, exact: true }).filter(
    ({ lengua }) => lengua === tongue,
  );
  const textOf = (clave: (typeof TONGUE_KEYS)[number]) => {
    const row = rows.find((each) => each.clave === clave);
    if (row === undefined) {
      throw new Error(
        `${file}: falta «${clave}» en ${tongue}. Cítalo de la fuente, o quita la lengua.`,
      );
    }
    return row;
  };
  const { fecha, fuente_url: fuente } = textOf('peligro');
  return {
    textos: {
      lengua: textOf('lengua').texto,
      titulo: textOf('titulo').texto,
      peligro: textOf('peligro').texto,
      emergencias: textOf('emergencias').texto,
      telefono: textOf('telefono').texto,
    },
    fecha,
    fuente,
  };
}

const READING = v.object({
  texto: oneOf(READ_TEXTS),
  nombre: text,
  cargo: text,
  fecha: day,
  /** Of what was read: a text that changed since has not been read. */
  huella: v.pipe(
    text,
    v.regex(/^[0-9a-f]{12}$/, wrong('no es una huella', 'Cópiala de la hoja que se leyó')),
  ),
});
export type Reading = v.InferOutput<typeof READING>;

/** @throws Error naming file, line, column and value of the first mistake */
export const readReadings = (file: string, csv: string): readonly Reading[] =>
  rowsOf(file, csv, { schema: READING, exact: true });

/** Who read a text last as it is today; null where nobody did. */
export const readingOf = (
  readings: readonly Reading[],
  texto: ReadText,
  huella: string,
): Reading | null =>
  readings
    .filter((each) => each.texto === texto && each.huella === huella)
    .sort((a, b) => b.fecha.localeCompare(a.fecha))[0] ?? null;

/** Twelve digits of a text, which change when any letter of it does. */
function fingerprintOf(parts: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = (basis: number) =>
    bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, basis).toString(16);
  return [0x811c9dc5, 0x6b43a9b5]
    .map((basis) => hash(basis).padStart(8, '0'))
    .join('')
    .slice(0, 12);
}

/** What is read of the sentences: in three languages, and what each rests on. */
export const sentencesFingerprint = (sentences: readonly QuotedSentence[]): string =>
  fingerprintOf(
    sentences.flatMap(({ id, es, en, fr, citas }) => [
      id,
      es,
      en,
      fr,
      ...citas.flatMap(({ cita, documento, articulo, fecha }) => [
        cita,
        documento,
        articulo,
        fecha ?? '',
      ]),
    ]),
  );

export const tongueFingerprint = ({ textos }: TongueTexts): string =>
  fingerprintOf(Object.entries(textos).flat());

function rowsOf<Schema extends CatalogSchema>(
  file: string,
  csv: string,
  rules: CatalogRules<Schema>,
): readonly v.InferOutput<Schema>[] {
  const { rows, problems } = checkSheet(csv, rules);
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows.map(({ row }) => row);
}
