/** Runs the thirteen rules, and stops a release that breaks one of them unless that was accepted by name. */
import { inWork, literal, rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import type { Area } from '../place/polygons';
import type { FileRead } from '../read/readFile';
import { altos, cerrados, colonias, compared, mes, personas } from './countRules';
import { fechas, iguales, ilegibles, puntos, silencio } from './fileRules';
import { ausente, capa, locatePlaces, servicios } from './releaseRules';
import { breachSchema, type Breach, type CountedSource } from './rule';

const SOURCE_RULES = [
  silencio,
  mes,
  altos,
  ilegibles,
  iguales,
  fechas,
  puntos,
  colonias,
  personas,
  cerrados,
];
const RELEASE_RULES = [ausente, capa, servicios];

/** A rule that a source breaks. */
export interface Finding {
  readonly rule: string;
  readonly words: string;
  readonly fuente: string;
  readonly breaches: readonly Breach[];
}

/** A file of a source, in the order of `archivo`; `until` is the last day of which it tells. */
type CheckedFile = Pick<FileRead, 'path' | 'rows' | 'unreadable'> & { readonly until: string };

/**
 * Runs the rules of a source in its schema of work, once its rows are in `main.observaciones` and
 * `main.indicadores`.
 * @returns those that it breaks
 */
export async function checkSource(
  db: Database,
  source: CountedSource,
  files: readonly CheckedFile[],
): Promise<readonly Finding[]> {
  const values = files.map(
    ({ path, rows, unreadable, until }, archivo) =>
      `(${archivo}, ${literal(path)}, ${rows}, ${unreadable}, DATE ${literal(until)})`,
  );
  await db.run(`${compared(source)};
    CREATE TABLE archivos AS SELECT * FROM (VALUES ${values.join(', ')}) t(archivo, ruta, filas, ilegibles, hasta)`);
  const found: Finding[] = [];
  for (const { id, words, isAsked, sql } of SOURCE_RULES) {
    if (isAsked?.(source.record) === false) continue;
    const breaches = await rowsOf(db, sql(source), breachSchema);
    if (breaches.length > 0) found.push({ rule: id, words, fuente: source.record.id, breaches });
  }
  return found;
}

/**
 * Runs the rules of a whole release, once all its tables are filled.
 * @param root folder of the project. @returns those that it breaks
 */
export const checkRelease = (
  db: Database,
  root: string,
  areas: readonly Area[],
): Promise<readonly Finding[]> =>
  inWork(db, async () => {
    await locatePlaces(db, root, areas);
    const found: Finding[] = [];
    for (const { id, words, sql } of RELEASE_RULES) {
      const breaches = await rowsOf(db, sql(), breachSchema);
      for (const fuente of new Set(breaches.map((breach) => breach.fuente ?? ''))) {
        const own = breaches.filter((breach) => breach.fuente === fuente);
        found.push({ rule: id, words, fuente, breaches: own });
      }
    }
    return found;
  });

/** What was accepted on the command line: `regla:fuente`. */
export type Accepted = ReadonlySet<string>;

const nameOf = ({ rule, fuente }: Finding): string => `${rule}:${fuente}`;

/** @param texts as given after --aceptar. @throws EtlError for one that names no rule, or no source. */
export function parseAccepted(texts: readonly string[]): Accepted {
  const rules = [...SOURCE_RULES, ...RELEASE_RULES].map(({ id }) => id);
  const wrong = texts.find((text) => {
    const [rule = '', fuente = '', ...rest] = text.split(':');
    return !rules.includes(rule) || fuente === '' || rest.length > 0;
  });
  if (wrong === undefined) return new Set(texts);
  throw new EtlError(
    `--aceptar «${wrong}» no se entiende.`,
    `Se escribe REGLA:FUENTE, como --aceptar silencio:fgj_carpetas. Las reglas son ${rules.join(', ')}.`,
  );
}

/** Breaches of a rule that a message tells. */
const SHOWN = 3;

/**
 * @param files of each source, and of the colonias.
 * @returns a line for each rule that was broken and accepted, and for what was accepted in vain.
 * @throws EtlError with every rule that is broken and not accepted: figures, causes, files, and how to accept it.
 */
export function refuseImplausible(
  findings: readonly Finding[],
  accepted: Accepted,
  files: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const refused = findings.filter((finding) => !accepted.has(nameOf(finding)));
  if (refused.length > 0) {
    const paths = [...new Set(refused.map(({ fuente }) => fuente))].flatMap((fuente) => {
      const own = files.get(fuente) ?? [];
      const names = own.map((path) => `«${path}»`).join(', ');
      return own.length === 0 ? [] : [`  Archivos de ${fuente}: ${names}.`];
    });
    throw new EtlError(
      [
        'No se publica, porque no es creíble; la publicación anterior sigue como estaba.',
        ...refused.flatMap(linesOf),
        ...paths,
      ].join('\n'),
      `Revisa los archivos y descárgalos de nuevo. Si averiguaste que así es, repite la orden con ${refused
        .map((finding) => `--aceptar ${nameOf(finding)}`)
        .join(' ')}.`,
    );
  }
  const needed = new Set(findings.map(nameOf));
  return [
    ...findings.map((finding) => `Aceptado ${nameOf(finding)}: ${figuresOf(finding)}.`),
    ...[...accepted]
      .filter((name) => !needed.has(name))
      .map((name) => `--aceptar ${name} no hizo falta.`),
  ];
}

const linesOf = (finding: Finding): readonly string[] => [
  `  ${finding.rule} (${finding.words}) · ${finding.fuente}: ${figuresOf(finding)}.`,
  ...new Set(
    finding.breaches.flatMap(({ causa }) => (typeof causa === 'string' ? [`    ${causa}`] : [])),
  ),
];

const figuresOf = ({ breaches }: Finding): string =>
  `${breaches
    .slice(0, SHOWN)
    .map(({ cifra }) => cifra)
    .join('; ')}${breaches.length > SHOWN ? `; y ${breaches.length - SHOWN} más` : ''}`;

/**
 * Writes in `main.calidad` what was published although a rule stopped it: what was compared, without a count of it,
 * which a release may have to round.
 */
export async function addAccepted(
  db: Database,
  findings: readonly Finding[],
  accepted: Accepted,
): Promise<void> {
  for (const finding of findings.filter((one) => accepted.has(nameOf(one)))) {
    const cells = finding.breaches.flatMap(({ celda }) => celda ?? []).slice(0, SHOWN);
    const what = cells.length === 0 ? '' : `. Lo que más cambia: ${cells.join('; ')}`;
    await db.run(`INSERT INTO main.calidad VALUES (${literal(finding.fuente)}, ${literal(`aceptado_${finding.rule}`)}, 'aceptada', 0,
      ${literal(`Se publicó aunque una revisión (${finding.words}) no lo daba por creíble: quien lo publica averiguó que así es${what}.`)})`);
  }
}
