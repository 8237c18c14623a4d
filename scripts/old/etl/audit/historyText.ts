/** What the person at the terminal reads of an audit over all that was published. */
import type { AuditAgainst } from './auditHistory';
import type { LikelyAudit } from './likelyAudit';
import { REVEALED, revealedLine, type Revealed } from './revealed';
import { format } from 'd3';
import type { AuditReport } from './audit';

export function historyText(dir: string, audited: AuditAgainst): string {
  const { report, earlier, revealed, beyond, stale } = audited;
  const lines = (heading: string, cells: readonly Revealed[]) =>
    cells.length === 0 ? [] : ['', heading, ...cells.map(revealedLine)];
  return [
    auditText(dir, report),
    '',
    earlier.length === 0
      ? 'Sola: no hay publicaciones anteriores con que compararla.'
      : `Junto con ${earlier.join(', ')}: ${beyond.length} recuperables fuera de la lista; ` +
        `${revealed} de la lista ${REVEALED}, que ya no se pueden retirar.`,
    ...lines('Recuperables, y no están en la lista:', beyond),
    ...lines('Están en la lista y con esto no se recuperan:', stale),
  ].join('\n');
}

/** The same of what hidden counts probably are. */
export function likelyText({ cells, likely, told, toldBefore }: LikelyAudit): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    `De ${cells} cuentas ocultas, un solo valor tiene más de 0.8 en ${percent(likely.uniform)} si toda tabla ` +
      `posible vale igual, y en ${percent(likely.poisson)} si se pesa con Poisson (las mujeres que viven ahí).`,
    `Con más de 0.95, y no por su solo signo: ${told.length} nuevas, que cuentan como recuperables, y ` +
      `${toldBefore} que otra publicación ya ocultaba.`,
    ...told.map(revealedLine),
  ].join('\n');
}

const thousands = format(',');
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${format('.1f')((100 * part) / whole)} %`;

/** One line of the whole, then what stays in sight of each indicator at each grain. */
function auditText(name: string, report: AuditReport): string {
  const suppressed = report.suprimidas_primarias + report.suprimidas_complementarias;
  const heads = [
    'fuente · indicador',
    'grano',
    'celdas con casos',
    'suprimidas',
    'casos',
    'casos a la vista',
  ];
  const rows = report.por_grano.map((share) => [
    `${share.fuente} · ${share.indicador}`,
    share.grano,
    thousands(share.celdas_con_casos),
    percent(share.suprimidas, share.celdas_con_casos),
    thousands(share.casos),
    percent(share.casos_a_la_vista, share.casos),
  ]);
  return [
    `${name}: ${thousands(report.celdas)} celdas, ${thousands(suppressed)} suprimidas ` +
      `(${thousands(report.suprimidas_primarias)} por pequeñas y ` +
      `${thousands(report.suprimidas_complementarias)} para protegerlas), ` +
      `${thousands(report.recuperables)} recuperables; ` +
      `intervalo más estrecho: ${report.intervalo_minimo ?? 'ninguno'}.`,
    ...(rows.length === 0 ? [] : ['', ...inColumns([heads, ...rows])]),
  ].join('\n');
}

/** Words to the left (the first two columns), numbers to the right. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((text, column) =>
        column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
