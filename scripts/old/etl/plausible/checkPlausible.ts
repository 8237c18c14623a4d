/** Stops a release that is implausible, and says what of it is not, or what was looked at. */
import type { Assigned } from '../harmonise/assignColonias';
import { EtlError } from '../io/errors';
import type { Lapse } from '../registry/source';
import { absentSources } from './absentSources';
import { closedYears, type PreviousCounts } from './closedYears';
import { coloniaShares } from './coloniaShares';
import { equalRows } from './equalRows';
import type { FileEvidence } from './evidence';
import { highCounts } from './highCounts';
import { lowMonths } from './lowMonths';
import { movedDays } from './movedDays';
import { persons } from './persons';
import { placedPoints } from './placedPoints';
import {
  acceptanceOf,
  listed,
  RULES,
  type Accepted,
  type Counted,
  type Finding,
  type NameOf,
} from './rule';
import { silence } from './silence';
import { unreadable } from './unreadable';

export interface PlausibleSource {
  readonly id: string;
  /** Of its descriptor. */
  readonly silencio_dias: number;
  readonly fuera_de_la_ciudad: number;
  readonly files: readonly FileEvidence[];
  /** Before protection. */
  readonly observations: readonly Counted[];
  /** How its cases were told to be of colonias; null where it tells none. */
  readonly assigned: Pick<Assigned, 'written' | 'unknown' | 'points'> | null;
  /** Days that it tells of together, where its periods are none of the calendar's. */
  readonly lapse?: Pick<Lapse, 'desde' | 'hasta'> | undefined;
}

export interface StandingRelease extends Pick<PreviousCounts, 'observaciones' | 'revisiones'> {
  /** Source → first day of the last month that it told complete. */
  readonly lastComplete: ReadonlyMap<string, string | null>;
  readonly lapses: ReadonlyMap<string, Pick<Lapse, 'desde' | 'hasta'>>;
  /** Source → share of its cases without a point. */
  readonly pointless: ReadonlyMap<string, number>;
  /**
   * Whether it was published once and does not stand where the new one goes: it tells what to expect of what the
   * new one tells too, and no more.
   */
  readonly isExpected?: boolean;
}

/**
 * @param previous the release that stands, of the same profile; null where there is none at all.
 * @param others of which this one has files that give no observations.
 * @returns what every rule found, for the summary.
 * @throws EtlError when a rule is broken and not accepted by name.
 */
export function checkPlausible(
  sources: readonly PlausibleSource[],
  previous: StandingRelease | null,
  accepted: Accepted,
  nameOf: NameOf,
  others: readonly string[] = [],
): readonly Finding[] {
  const findings = [
    ...sources.flatMap((source) => sourceFindings(source, previous, nameOf)),
    ...(previous === null || previous.isExpected === true
      ? []
      : absentSources(
          [...sources.map(({ id }) => id), ...others],
          [...previous.observaciones.map(({ fuente }) => fuente), ...previous.lastComplete.keys()],
        )),
  ];
  refuseImplausible(
    findings,
    accepted,
    new Map(sources.map(({ id, files }) => [id, files.map(({ path }) => path)])),
  );
  return findings;
}

function sourceFindings(
  { id, silencio_dias, fuera_de_la_ciudad, files, observations, assigned, lapse }: PlausibleSource,
  previous: StandingRelease | null,
  nameOf: NameOf,
): readonly Finding[] {
  const before =
    previous?.isExpected === true
      ? toldToo(previous.observaciones, observations)
      : (previous?.observaciones ?? []);
  const hasCases = files.some(({ years }) => years.length > 0);
  const hasPersons = observations.some(({ sexo }) => sexo !== 'total');
  return [
    silence(id, files, silencio_dias),
    lowMonths(id, observations, before, nameOf),
    highCounts(id, observations, before, nameOf),
    unreadable(id, files, fuera_de_la_ciudad),
    ...(hasCases ? [equalRows(id, files), movedDays(id, files)] : []),
    ...(assigned === null
      ? []
      : [
          placedPoints(id, files, assigned.points, previous?.pointless.get(id) ?? null, nameOf),
          coloniaShares(id, observations, before, assigned, nameOf),
        ]),
    ...(hasPersons ? [persons(id, observations, before)] : []),
    closedYears(
      id,
      observations,
      previous === null
        ? undefined
        : {
            observaciones: before,
            revisiones: previous.revisiones,
            lastComplete: previous.lastComplete.get(id) ?? null,
            lapse: previous.lapses.get(id),
          },
      nameOf,
      lapse,
    ),
  ];
}

/** Of what was published once, the cells that a first build tells of too: it may be made of fewer files. */
function toldToo(before: readonly Counted[], now: readonly Counted[]): readonly Counted[] {
  const keyOf = ({ fuente, indicador, clave, periodo_tipo, periodo }: Counted) =>
    [fuente, indicador, clave, periodo_tipo, periodo].join(' ');
  const told = new Set(now.map(keyOf));
  return before.filter((row) => told.has(keyOf(row)));
}

/**
 * @param files of each source, where it has any.
 * @throws EtlError when a rule is broken and not accepted by name.
 */
export function refuseImplausible(
  findings: readonly Finding[],
  accepted: Accepted,
  files: ReadonlyMap<string, readonly string[]>,
): void {
  const refused = findings.filter(
    (finding) => finding.isBreach && !accepted.has(acceptanceOf(finding)),
  );
  if (refused.length === 0) return;
  const reasons = refused.flatMap(({ rule, fuente, figure, causes = [] }) => [
    `  ${rule} (${RULES[rule]}) · ${fuente}: ${figure}.`,
    ...[...new Set(causes)].map((cause) => `    ${cause}`),
  ]);
  const places = [...new Set(refused.map(({ fuente }) => fuente))].flatMap((fuente) => {
    const own = files.get(fuente) ?? [];
    return own.length === 0
      ? []
      : [`  Archivos de ${fuente}: ${own.map((path) => `«${path}»`).join(', ')}.`];
  });
  const flags = refused.map((finding) => `--aceptar ${acceptanceOf(finding)}`);
  throw new EtlError(
    [
      'No se publica, porque no es creíble; la publicación anterior sigue como estaba.',
      ...reasons,
      ...places,
    ].join('\n'),
    `Revisa los archivos y descárgalos de nuevo. Si averiguaste que así es, repite la orden con ${flags.join(' ')}.`,
  );
}

/** What was looked at and found, a line each, for the summary of a build. */
export function plausibleLines(
  findings: readonly Finding[],
  accepted: Accepted,
): readonly string[] {
  const unused = [...accepted].filter(
    (name) => !findings.some((finding) => finding.isBreach && acceptanceOf(finding) === name),
  );
  return [
    'Verosimilitud (docs/decisions/publicaciones-plausibles.md):',
    ...findings.map(
      (finding) =>
        `  ${finding.isBreach ? 'ACEPTADO' : 'pasa'}  ${acceptanceOf(finding)}: ${finding.figure}`,
    ),
    ...unused.map((name) => `  --aceptar ${name} no hizo falta`),
  ];
}

/** A row of `calidad`. */
interface AcceptedRow {
  readonly [column: string]: string | null;
  readonly fuente: string;
  readonly regla: string;
  readonly descripcion: string;
}

/**
 * What was published although a rule stopped it, as rows of `calidad`. They name what was compared and tell no
 * count of it: a release may have to hide it.
 */
export function acceptedQuality(
  findings: readonly Finding[],
  accepted: Accepted,
): readonly AcceptedRow[] {
  return findings
    .filter((finding) => finding.isBreach && accepted.has(acceptanceOf(finding)))
    .map(({ rule, fuente, cells = [] }) => ({
      fuente,
      clave: null,
      regla: `aceptado_${rule}`,
      efecto: 'señalada' as const,
      filas: null,
      descripcion:
        `Se publicó aunque una revisión (${RULES[rule]}) no lo daba por creíble: quien lo publica averiguó que así es` +
        `${cells.length === 0 ? '' : `. Lo que más cambia: ${listed(cells, (cell) => cell)}`}.`,
    }));
}
