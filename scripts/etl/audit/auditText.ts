/** What the person at the terminal reads of an audit. */
import { format } from 'd3';
import type { AuditReport } from './audit';

const thousands = format(',');
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${format('.1f')((100 * part) / whole)} %`;

/** One line of the whole, then what stays in sight of each indicator at each grain. */
export function auditText(name: string, report: AuditReport): string {
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
