/** `descarga` in `data/sources-old/*.json`: where the files of a source are announced, and which to take. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { EtlError, messageOf } from '../io/errors';

const GROUPS = ['anio', 'mes', 'semestre', 'parte'];

const pattern = v.pipe(
  v.string(),
  v.check((text) => isRegExp(text), 'no es una expresión regular'),
  v.check(
    (text) => groupsOf(text).every((name) => GROUPS.includes(name)),
    'sólo se conocen los grupos (?<anio>…), (?<mes>…), (?<semestre>…) y (?<parte>…)',
  ),
  v.transform((text) => new RegExp(text, 'iu')),
);

const series = v.strictObject({
  /** Names the series among those of its source: `acumulado`, `anual`. */
  serie: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  /**
   * Tried on the file's name in its address and then on its title, without regard to case. Its
   * groups tell the period; with `todos`, files of one period are one piece.
   */
  patron: pattern,
  /**
   * Where the pattern is tried instead: on the whole address, decoded, with the link's text on another
   * line. The period is then as these write it, and the group `parte` tells apart files of one period.
   */
  busca: v.optional(v.literal('direccion_y_texto')),
  /** As the catalogue writes them, or the extension of a link; any when absent. */
  formatos: v.optional(v.array(v.string())),
  /** `ultimo`: each file replaces the one before it. `todos`: each stands beside the others. */
  cuales: v.picklist(['ultimo', 'todos']),
  /** `nada`: what is had of another place will do. */
  si_falta: v.optional(v.literal('nada')),
});

const url = v.pipe(v.string(), v.url());
const allSeries = v.pipe(v.array(series), v.minLength(1));

const place = v.variant('tipo', [
  v.strictObject({
    tipo: v.literal('ckan'),
    portal: url,
    /** The present one first, then those under which it has been known. */
    slugs: v.pipe(v.array(v.string()), v.minLength(1)),
    archivos: allSeries,
  }),
  v.strictObject({ tipo: v.literal('pagina'), pagina: url, archivos: allSeries }),
  v.strictObject({
    tipo: v.literal('directo'),
    /** That a person would read: nothing is looked for in it. */
    pagina: url,
    direcciones: v.pipe(v.array(url), v.minLength(1)),
    archivos: allSeries,
  }),
]);

const file = v.object({
  id: v.string(),
  publica: v.string(),
  conjunto: v.string(),
  licencia: v.string(),
  descarga: v.optional(v.pipe(v.array(place), v.minLength(1))),
});

export type Series = v.InferOutput<typeof series>;
export type Place = v.InferOutput<typeof place>;

export interface DownloadDescriptor {
  readonly id: string;
  readonly publica: string;
  readonly conjunto: string;
  readonly licencia: string;
  readonly descarga: readonly Place[];
}

/**
 * What to download of a source; undefined where its file says nothing of it.
 * @throws EtlError when the descriptor is missing or a field of it is wrong.
 */
export function readDownload(root: string, id: string): DownloadDescriptor | undefined {
  const path = resolve(root, 'data/sources-old', `${id}.json`);
  try {
    const { descarga, ...facts } = v.parse(file, JSON.parse(readFileSync(path, 'utf8')));
    return descarga === undefined ? undefined : { ...facts, descarga };
  } catch (cause) {
    throw new EtlError(
      `El descriptor «${path}» no sirve: ${placeOf(cause)}${messageOf(cause)}.`,
      'Corrige «descarga» como lo muestra docs/descargar.md.',
      { cause },
    );
  }
}

function placeOf(thrown: unknown): string {
  if (!v.isValiError(thrown)) return '';
  const path = v.getDotPath(thrown.issues[0]);
  return path === null ? '' : `en «${path}», `;
}

function isRegExp(text: string): boolean {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

function groupsOf(text: string): readonly string[] {
  return [...text.matchAll(/\(\?<([A-Za-z]\w*)>/g)].flatMap(([, name]) => name ?? []);
}
