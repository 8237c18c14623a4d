/** What is due, in a headline. */
import { plural } from '$old/lib/words/es/list';
import type { Due } from '../../../answers/due';

/** «2 acuerdos vencieron sin que conste su cumplimiento; ninguno vence en los próximos treinta días» */
export function dueHeadline({ overdue, soon, dated, total }: Due): string {
  if (total === 0) return 'No se conoce ningún acuerdo';
  if (dated === 0) return 'Ningún acuerdo conocido tiene fecha de compromiso';
  const [late, near] = [overdue.length, soon.length];
  if (late === 0) {
    return near === 0
      ? 'Ningún acuerdo está vencido ni vence en los próximos treinta días'
      : `${dueOf(near)} en los próximos treinta días; ninguno está vencido`;
  }
  const past = plural(
    late,
    '1 acuerdo venció sin que conste su cumplimiento',
    `${late} acuerdos vencieron sin que conste su cumplimiento`,
  );
  const next = near === 0 ? 'ninguno vence' : plural(near, '1 vence', `${near} vencen`);
  return `${past}; ${next} en los próximos treinta días`;
}

const dueOf = (count: number): string =>
  plural(count, '1 acuerdo vence', `${count} acuerdos vencen`);
