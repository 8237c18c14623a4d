/** How often each quirk of a source stands in the rows of what it counts. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../io/database';
import { CITY } from '../geo/city';
import type { QuirkRule, QuirkRules } from '../registry/quirkRule';
import { ROW_COLUMNS } from '../registry/source';
import { degrees, FACT_DAY_SQL, isHour, OPENING_DAY_SQL } from './expressions';

export const DATE_QUIRKS: QuirkRules = {
  fecha_con_hora: {
    efecto: 'corregida',
    donde: "length(trim(fecha_hecho)) > 10 AND trim(fecha_hecho) LIKE '____-__-__ %'",
    descripcion: 'La fecha del hecho trae además una hora; se toma sólo la fecha.',
  },
};

export const OPENING_QUIRKS: QuirkRules = {
  inicio_antes_del_hecho: {
    efecto: 'señalada',
    donde: `${OPENING_DAY_SQL} < ${FACT_DAY_SQL}`,
    descripcion:
      'La carpeta se abrió antes del hecho: una de las dos fechas está mal escrita. El caso cuenta, menos para medir cuánto tarda la denuncia.',
  },
};

export const HOUR_QUIRKS: QuirkRules = {
  hora_con_centesimas: {
    efecto: 'corregida',
    donde: "trim(hora_hecho) LIKE '%:%:%:%'",
    descripcion: 'La hora viene con un cuarto par de cifras (23:51:00:00), que se ignora.',
  },
  hora_vacia: {
    efecto: 'señalada',
    donde: "coalesce(trim(hora_hecho), '') = ''",
    descripcion: 'No dice la hora; el caso cuenta, menos en la tabla de horarios.',
  },
  hora_ilegible: {
    efecto: 'señalada',
    donde: `coalesce(trim(hora_hecho), '') <> '' AND NOT ${isHour}`,
    descripcion: 'La hora no es una hora; el caso cuenta, menos en la tabla de horarios.',
  },
  hora_mediodia: {
    efecto: 'señalada',
    donde: "trim(hora_hecho) LIKE '12:00%'",
    descripcion:
      'Las 12:00 en punto se usan cuando no se sabe la hora: no hay que leerlas como hora.',
  },
};

export const TEXT_QUIRKS: QuirkRules = {
  delito_con_espacios: {
    efecto: 'corregida',
    donde: 'delito <> trim(delito)',
    descripcion: 'El nombre del delito trae espacios al principio o al final; se quitan.',
  },
};

/** Any letter may stand where a text has one that is not of English: an accent, or what was left of it. */
const ALMOST = String.raw`regexp_replace(upper(trim(texto)), '[^\x00-\x7F]+', '_', 'g')`;

/** Whether a text of `textos` is, but for that, one that is counted. */
export const IS_ALMOST_COUNTED = `(d.escrito IS NULL AND EXISTS (SELECT 1 FROM delito_nombres k WHERE k.escrito LIKE ${ALMOST}))`;

export const SPELLING_QUIRKS: QuirkRules = {
  delito_casi_catalogado: {
    efecto: 'señalada',
    donde: IS_ALMOST_COUNTED,
    sobre: 'textos',
    descripcion:
      'Difiere de un delito del catálogo sólo en acentos, mayúsculas o letras dañadas, y no se cuenta: hay que añadir esa forma a data/catalogs/delitos.csv.',
  },
};

export const POINT_QUIRKS: QuirkRules = {
  coordenada_vacia: {
    efecto: 'señalada',
    donde: "coalesce(trim(latitud), '') = '' OR coalesce(trim(longitud), '') = ''",
    descripcion: 'No trae coordenadas; se usa el nombre de la colonia.',
  },
  coordenada_ilegible: {
    efecto: 'señalada',
    donde: `(coalesce(trim(latitud), '') <> '' AND ${degrees('latitud')} IS NULL)
      OR (coalesce(trim(longitud), '') <> '' AND ${degrees('longitud')} IS NULL)`,
    descripcion: 'La coordenada no es un número; se usa el nombre de la colonia.',
  },
  coordenada_con_coma: {
    efecto: 'corregida',
    donde: "latitud LIKE '%,%' OR longitud LIKE '%,%'",
    descripcion: 'La coordenada trae coma decimal; se lee como punto.',
  },
  coordenada_fuera_de_la_ciudad: {
    efecto: 'señalada',
    donde: `${degrees('longitud')} NOT BETWEEN ${CITY.west} AND ${CITY.east}
      OR ${degrees('latitud')} NOT BETWEEN ${CITY.south} AND ${CITY.north}`,
    descripcion: 'El punto cae fuera de la Ciudad de México; se usa el nombre de la colonia.',
  },
};

export interface QualityRow {
  readonly regla: string;
  readonly efecto: 'apartada' | 'corregida' | 'señalada';
  readonly filas: number;
  readonly descripcion: string;
}

/** One row a quirk, zeros included: that a quirk was looked for and not found is news too. */
export async function countQuirks(db: Database, rules: QuirkRules): Promise<readonly QualityRow[]> {
  const quirks = Object.entries(rules);
  const inRows = quirks.filter(([, { sobre }]) => sobre === undefined);
  const inTexts = quirks.filter(([, { sobre }]) => sobre === 'textos');
  const counts = {
    ...(await countWhere(db, inRows, 'count(*)', 'filas')),
    ...(await countWhere(
      db,
      inTexts,
      'sum(n)',
      'textos LEFT JOIN delito_nombres d ON d.escrito = trim(texto)',
    )),
  };
  return [
    ...quirks.map(([regla, { efecto, descripcion }]) => ({
      regla,
      efecto,
      filas: counts[`n_${regla}`] ?? 0,
      descripcion,
    })),
    {
      regla: 'fila_igual_a_otra',
      efecto: 'señalada',
      filas: await countRepeats(db),
      descripcion:
        'La fila es igual a otra en todo lo que se lee. Se cuenta: sin folio, ser iguales no prueba que sean la misma.',
    },
  ];
}

async function countWhere(
  db: Database,
  quirks: readonly (readonly [string, QuirkRule])[],
  measure: string,
  from: string,
): Promise<Readonly<Record<string, number>>> {
  if (quirks.length === 0) return {};
  const [counts = {}] = await rowsOf(
    db,
    `SELECT ${quirks
      .map(([id, { donde }]) => `coalesce(${measure} FILTER (${donde}), 0)::BIGINT AS n_${id}`)
      .join(', ')} FROM ${from}`,
    v.record(v.string(), v.number()),
  );
  return counts;
}

async function countRepeats(db: Database): Promise<number> {
  const [row] = await rowsOf(
    db,
    `SELECT coalesce(sum(n - 1), 0)::BIGINT AS n_filas FROM (
       SELECT count(*) AS n FROM filas GROUP BY hash(${ROW_COLUMNS.join(', ')}) HAVING count(*) > 1)`,
    v.object({ n_filas: v.number() }),
  );
  return row?.n_filas ?? 0;
}
