/** What the person at the terminal reads of an audit over all that was published. */
import { auditText } from './auditText';
import type { AuditAgainst } from './auditHistory';
import type { LikelyAudit } from './likelyAudit';
import { REVEALED, revealedLine, type Revealed } from './revealed';

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
