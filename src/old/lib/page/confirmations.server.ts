/** Which numbers of help someone telephoned, and what she heard. */
import confirmaciones from '../../../../data/catalogs/confirmaciones.csv?raw';
import { readConfirmations, type Confirmation } from '$old/lib/contract/catalogs/confirmations';

let confirmations: readonly Confirmation[] | undefined;

/** The same on every page. */
export function loadConfirmations(): readonly Confirmation[] {
  confirmations ??= readConfirmations('data/catalogs/confirmaciones.csv', confirmaciones);
  return confirmations;
}
