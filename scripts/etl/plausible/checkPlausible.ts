/** Stops a release that is implausible, and says what of it is not, or what was looked at. */
import { EtlError } from '../io/errors';
import { absentSources } from './absentSources';
import { closedYears, type PreviousCounts } from './closedYears';
import { equalRows } from './equalRows';
import type { FileEvidence } from './evidence';
import { lowMonths } from './lowMonths';
import { acceptanceOf, RULES, type Accepted, type Counted, type Finding } from './rule';
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
}

export interface StandingRelease extends Pick<PreviousCounts, 'observaciones' | 'revisiones'> {
  /** Source → first day of the last month that it told complete. */
  readonly lastComplete: ReadonlyMap<string, string | null>;
}

/**
 * @param previous the release that stands, of the same profile; null on a first build.
 * @param others of which this one has files that give no observations.
 * @returns what every rule found, for the summary.
 * @throws EtlError when a rule is broken and not accepted by name.
 */
export function checkPlausible(
  sources: readonly PlausibleSource[],
  previous: StandingRelease | null,
  accepted: Accepted,
  others: readonly string[] = [],
): readonly Finding[] {
  const before = previous?.observaciones ?? [];
  const findings = [
    ...sources.flatMap(({ id, silencio_dias, fuera_de_la_ciudad, files, observations }) => [
      silence(id, files, silencio_dias),
      lowMonths(id, observations, before),
      unreadable(id, files, fuera_de_la_ciudad),
      equalRows(id, files),
      closedYears(
        id,
        observations,
        previous === null
          ? undefined
          : { ...previous, lastComplete: previous.lastComplete.get(id) ?? null },
      ),
    ]),
    ...absentSources(
      [...sources.map(({ id }) => id), ...others],
      [...before.map(({ fuente }) => fuente), ...(previous?.lastComplete.keys() ?? [])],
    ),
  ];
  const refused = findings.filter(
    (finding) => finding.isBreach && !accepted.has(acceptanceOf(finding)),
  );
  if (refused.length > 0) throw refusal(refused, sources);
  return findings;
}

function refusal(refused: readonly Finding[], sources: readonly PlausibleSource[]): EtlError {
  const reasons = refused.flatMap(({ rule, fuente, figure, causes = [] }) => [
    `  ${rule} (${RULES[rule]}) · ${fuente}: ${figure}.`,
    ...[...new Set(causes)].map((cause) => `    ${cause}`),
  ]);
  const files = sources
    .filter(({ id }) => refused.some(({ fuente }) => fuente === id))
    .map(
      (one) => `  Archivos de ${one.id}: ${one.files.map(({ path }) => `«${path}»`).join(', ')}.`,
    );
  const flags = refused.map((finding) => `--aceptar ${acceptanceOf(finding)}`);
  return new EtlError(
    [
      'No se publica, porque no es creíble; la publicación anterior sigue como estaba.',
      ...reasons,
      ...files,
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
