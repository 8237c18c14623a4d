/** What is odd in rows that count all the same, or shows that others should: counted and published, never mended here. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../database';
import type { TabularRecord } from '../sourceRecord';

export interface Quirk {
  readonly id: string;
  /** Whether it was put right in reading, or is only pointed out. */
  readonly effect: 'corregida' | 'señalada';
  readonly rows: number;
  readonly words: string;
}

interface Rule extends Omit<Quirk, 'rows'> {
  /** The table in whose rows it is looked for (FROM), one of which is a row of the file but in `otros`. */
  readonly from: string;
  /** How many rows have it: an aggregate in SQL. */
  readonly rows: string;
  /** The column without which a source can't have it. */
  readonly needs: string;
}

/** Rows that become cases, with the texts of the file and what was read in them. */
const COUNTED = 'destinos WHERE motivo IS NULL';
const where = (condition: string) => `count(*) FILTER (WHERE ${condition})`;

/** Degrees between which all of Mexico City lies. */
const CITY = { south: 18.9, north: 19.7, west: -99.5, east: -98.8 };

/** A letter that is none of English is any letter: an accent, or what was left of one; so is the sign put for it. */
const ALMOST = "regexp_replace(upper(o.texto), '[^ -~]+|[?%_]', '_', 'g')";

const READ = `fecha_hecho, hora_hecho, fecha_inicio, alcaldia, colonia, longitud, latitud, sexo, edad, tipo_persona`;

const RULES: readonly Rule[] = [
  {
    id: 'delito_casi_catalogado',
    effect: 'señalada',
    from: 'otros o WHERE motivo IS NULL',
    rows: `sum(n) FILTER (WHERE EXISTS (SELECT 1 FROM clasificacion k WHERE upper(strip_accents(k.texto)) LIKE ${ALMOST}))`,
    needs: 'texto',
    words:
      'Difiere de un texto del catálogo sólo en acentos, mayúsculas o letras dañadas, y no se cuenta: hay que añadir esa forma a data/catalogs/clasificacion.csv.',
  },
  {
    id: 'fecha_con_hora',
    effect: 'corregida',
    from: COUNTED,
    rows: where("fecha_hecho SIMILAR TO '\\d{4}-\\d{2}-\\d{2}[T ].*|\\d{1,2}/\\d{1,2}/\\d{4} .*'"),
    needs: 'fecha_hecho',
    words: 'La fecha del hecho trae además una hora; se toma sólo la fecha.',
  },
  {
    id: 'apertura_anterior',
    effect: 'señalada',
    from: COUNTED,
    rows: where('abierta < fecha'),
    needs: 'fecha_inicio',
    words:
      'La carpeta se abrió antes del hecho: una de las dos fechas está mal escrita. El caso cuenta, menos para medir cuánto tarda la denuncia.',
  },
  {
    id: 'hora_vacia',
    effect: 'señalada',
    from: COUNTED,
    rows: where('hora_hecho IS NULL'),
    needs: 'hora_hecho',
    words: 'No dice la hora; el caso cuenta, menos en la tabla de horarios.',
  },
  {
    id: 'hora_ilegible',
    effect: 'señalada',
    from: COUNTED,
    rows: where('hora_hecho IS NOT NULL AND hora IS NULL'),
    needs: 'hora_hecho',
    words: 'La hora no es una hora; el caso cuenta, menos en la tabla de horarios.',
  },
  {
    id: 'hora_con_centesimas',
    effect: 'corregida',
    from: COUNTED,
    rows: where("hora IS NOT NULL AND hora_hecho LIKE '%:%:%:%'"),
    needs: 'hora_hecho',
    words: 'La hora viene con un cuarto par de cifras (23:51:00:00), que se ignora.',
  },
  {
    id: 'hora_mediodia',
    effect: 'señalada',
    from: COUNTED,
    rows: where("hora_hecho SIMILAR TO '12:00(:00){0,2}|0?\\.50*'"),
    needs: 'hora_hecho',
    words:
      'Las 12:00 en punto se usan cuando no se sabe la hora: no hay que leerlas como mediodía.',
  },
  {
    id: 'coordenada_vacia',
    effect: 'señalada',
    from: COUNTED,
    rows: where('longitud IS NULL OR latitud IS NULL'),
    needs: 'longitud',
    words: 'No trae coordenadas; se usa el nombre de la colonia.',
  },
  {
    id: 'coordenada_ilegible',
    effect: 'señalada',
    from: COUNTED,
    rows: where('(longitud IS NOT NULL AND lon IS NULL) OR (latitud IS NOT NULL AND lat IS NULL)'),
    needs: 'longitud',
    words: 'La coordenada no es un número; se usa el nombre de la colonia.',
  },
  {
    id: 'coordenada_fuera',
    effect: 'señalada',
    from: COUNTED,
    rows: where(
      `lon NOT BETWEEN ${CITY.west} AND ${CITY.east} OR lat NOT BETWEEN ${CITY.south} AND ${CITY.north}`,
    ),
    needs: 'longitud',
    words: 'El punto cae fuera de la Ciudad de México; se usa el nombre de la colonia.',
  },
  {
    id: 'fila_igual',
    effect: 'señalada',
    from: COUNTED,
    rows: `count(*) - count(DISTINCT hash(archivo, texto, ${READ}))`,
    needs: 'fecha_hecho',
    words:
      'La fila es igual a otra anterior en todo lo que se lee. Se cuenta: sin folio, ser iguales no prueba que sean la misma.',
  },
  {
    id: 'punto_en_otra_colonia',
    effect: 'señalada',
    from: 'casos',
    rows: where(
      'nombrada IS NOT NULL AND lon IS NOT NULL AND lat IS NOT NULL AND ubicada IS DISTINCT FROM nombrada',
    ),
    needs: 'colonia',
    words:
      'El punto cae fuera de la colonia que se nombra; vale el nombre, porque los puntos que se publican están desplazados.',
  },
];

/**
 * The quirks that some row of a source has. Runs in its schema of work, after classifyRows and assignColonias.
 * @returns them in the order of the rules, `rows` above 0.
 */
export async function countQuirks(db: Database, source: TabularRecord): Promise<readonly Quirk[]> {
  const has = (column: string) => Object.hasOwn(source.columns, column);
  const rules = RULES.filter(
    ({ needs, from }) =>
      has(needs) && (from !== 'casos' || (source.rows === 'cases' && source.byColonia)),
  );
  const counts = new Map<string, number>();
  for (const table of new Set(rules.map(({ from }) => from))) {
    const own = rules.filter(({ from }) => from === table);
    const [row = {}] = await rowsOf(
      db,
      `SELECT ${own.map(({ id, rows }) => `coalesce(${rows}, 0)::INTEGER AS ${id}`).join(', ')} FROM ${table}`,
      v.record(v.string(), v.number()),
    );
    for (const [id, rows] of Object.entries(row)) counts.set(id, rows);
  }
  return rules.flatMap(({ id, effect, words }) => {
    const rows = counts.get(id) ?? 0;
    return rows === 0 ? [] : [{ id, effect, rows, words }];
  });
}
