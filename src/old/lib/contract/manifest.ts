/** `manifest.json`: what a release holds, where it came from and how it was protected. */
import * as v from 'valibot';
import { isInternalRelease } from './internal';
import { seriesFacts } from './seriesFacts';
import { isFirstTable, LATER_TABLES, TABLE_NAMES } from './tables';

/** Of the manifests that this version writes and reads. */
const FORMAT = 1;

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'se esperaba un sha256'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

const releaseFile = v.object({ archivo: v.string(), bytes: count, sha256 });

const column = v.object({
  nombre: v.string(),
  tipo: v.picklist(['INTEGER', 'DOUBLE', 'VARCHAR', 'DATE', 'BOOLEAN']),
  unidad: v.string(),
  significado: v.string(),
});

const table = v.object({
  ...releaseFile.entries,
  filas: count,
  descripcion: v.string(),
  columnas: v.array(column),
});

/** Of persons, for beside their carpetas there was nowhere to hide the few. */
export const withdrawn = v.object({
  /** Totals of alcaldías, each with all that it is crossed with. */
  totales: v.array(
    v.object({
      indicador: v.string(),
      clave: v.string(),
      periodo_tipo: v.picklist(['anio', 'lapso']),
      periodo: day,
    }),
  ),
  /** Keys of the alcaldías of which it publishes nothing. */
  alcaldias: v.array(v.string()),
  /** Tables below a total: all of its colonias, or of its hours. */
  tablas: v.optional(
    v.array(
      v.object({
        indicador: v.string(),
        /** Of the alcaldía. */
        clave: v.string(),
        periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso', 'horario']),
        periodo: day,
      }),
    ),
  ),
});

/** Periods that were counted at one cut, of one alcaldía: those of its colonias and of what is crossed, and its hours. */
export const closings = v.array(
  v.object({
    alcaldia: v.string(),
    /** Names the files that they were counted from. */
    edicion: v.string(),
    /** Last day on which a case of them could have been opened; null where the release that told them did not say. */
    corte: v.nullable(v.string()),
    /** «trimestre 2024-01-01», «horario 2021-01-01»… */
    periodos: v.array(v.string()),
  }),
);

const source = v.object({
  id: v.string(),
  publica: v.string(),
  conjunto: v.string(),
  url: v.string(),
  licencia: v.string(),
  /** Day the newest bytes were obtained; null when they came by hand without a sidecar. */
  obtenida: v.nullable(day),
  /** The files read, oldest cut first. */
  archivos: v.array(
    v.object({
      sha256,
      /** Which way of writing them this was, in words. */
      cosecha: v.string(),
      url: v.nullable(v.string()),
      obtenida: v.nullable(day),
      filas: count,
    }),
  ),
  /** Last day on which a case could have been opened and still be in the file; null for geography. */
  corte: v.nullable(day),
  corte_segun: v.string(),
  filas_leidas: count,
  filas_contadas: count,
  filas_apartadas: v.array(v.object({ motivo: v.string(), filas: count })),
  /** The only days of which it tells, all together; absent where its periods are those of the calendar. */
  lapso: v.optional(v.object({ desde: day, hasta: day, fecha: v.picklist(['hecho', 'apertura']) })),
  /** Its counts are those that the authority prints at this grain, and none is suppressed; absent elsewhere. */
  publicado_por_la_autoridad: v.optional(v.literal(true)),
  /** Its own words and facts, by which it is drawn; absent where it declares none, and in a release built before any did. */
  serie: v.optional(seriesFacts),
  /** What it does not publish though its grain is; absent where nothing is withdrawn. */
  retirado: v.optional(withdrawn),
  /** When what it tells below the alcaldía was counted; absent where all of it was at `corte`. */
  cierres: v.optional(closings),
  primer_mes: v.nullable(day),
  ultimo_mes: v.nullable(day),
  /** Last month whose reports had, to 95 % confidence, arrived in 95 % or more. */
  ultimo_mes_completo: v.nullable(day),
});

const release = v.object({
  formato: v.literal(FORMAT),
  publicacion: v.string(),
  construida: day,
  perfil: v.picklist(['publico', 'interno']),
  k: v.pipe(v.number(), v.integer(), v.minValue(1)),
  alcaldias_con_colonias: v.array(v.string()),
  fuentes: v.array(source),
  tablas: v.object({
    ...v.entriesFromList(TABLE_NAMES.filter(isFirstTable), table),
    ...v.entriesFromList([...LATER_TABLES], v.optional(table)),
  }),
  geometrias: v.object({ colonias: releaseFile }),
  auditoria: v.object({
    celdas: count,
    suprimidas_primarias: count,
    suprimidas_complementarias: count,
    recuperables: count,
    /** Width in cases of the narrowest interval that an attacker could derive; null if none suppressed. */
    intervalo_minimo: v.nullable(v.number()),
    /** What the audit covers beside this release: absent where nothing was published before. */
    historia: v.optional(
      v.object({
        /** Ids of the earlier releases, in order: all that was ever published. */
        publicaciones: v.array(v.string()),
        /** Cells that they give away and that nobody can take back: `recuperables` are others. */
        ya_reveladas: count,
      }),
    ),
    /** Ids of the sources that count the same facts, audited as one; absent where no two do. */
    juntas: v.optional(v.array(v.string())),
    /** What stays in sight of each indicator at each grain below the alcaldía, or crossed. */
    por_grano: v.optional(
      v.array(
        v.object({
          fuente: v.string(),
          indicador: v.string(),
          grano: v.string(),
          celdas_con_casos: count,
          suprimidas: count,
          casos: count,
          casos_a_la_vista: count,
        }),
      ),
    ),
  }),
});

/** What is of internal use says so in its id too: by it a link is known for what it is. */
const manifestSchema = v.pipe(
  release,
  v.check(
    ({ perfil, publicacion }) => (perfil === 'interno') === isInternalRelease(publicacion),
    'el nombre de la publicación no dice su perfil',
  ),
);

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestSource = Manifest['fuentes'][number];
export type ManifestTable = v.InferOutput<typeof table>;
export type ReleaseFile = v.InferOutput<typeof releaseFile>;

/** Every file that a release is made of, beside its manifest. */
export const filesOfRelease = ({
  tablas,
  geometrias,
}: Pick<Manifest, 'tablas' | 'geometrias'>): readonly ReleaseFile[] => [
  ...Object.values(tablas).filter((written) => written !== undefined),
  ...Object.values(geometrias),
];

/** A text that is no manifest, said to whoever builds releases: readers are told otherwise. */
export class ManifestError extends Error {
  override readonly name: string = 'ManifestError';
}

/** A manifest of a format that this site does not read: page and release are of different versions. */
export class OtherFormatError extends ManifestError {
  override readonly name = 'OtherFormatError';

  constructor(readonly formato: number) {
    super(
      `El manifiesto es de formato ${formato} y este sitio lee el ${FORMAT}. ` +
        'Construye con la misma versión la publicación (`npm run etl -- build`) y el sitio (`npm run build`).',
    );
  }
}

/**
 * Parses the text of a manifest.
 * @throws OtherFormatError if it is of another format; ManifestError naming the first field that is
 * wrong, what it held and what was expected.
 */
export function parseManifest(text: string): Manifest {
  const json = readJson(text);
  const format = v.safeParse(v.object({ formato: count }), json);
  if (format.success && format.output.formato !== FORMAT) {
    throw new OtherFormatError(format.output.formato);
  }
  const result = v.safeParse(manifestSchema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const place = v.getDotPath(issue) ?? '(raíz)';
  throw new ManifestError(
    `El manifiesto no es válido en «${place}»: ${issue.message}. ` +
      'Vuelve a construir la publicación con `npm run etl -- build`.',
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ManifestError('El manifiesto no es JSON (¿se cortó la descarga?).', { cause });
  }
}
