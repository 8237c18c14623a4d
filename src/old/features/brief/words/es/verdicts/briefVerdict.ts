/** What the brief says that no other page does: what it leaves out. */
import { plural } from '$old/lib/words/es/list';

/** Under the changes that fit; null where all do. */
export function furtherChanges(count: number): string | null {
  if (count === 0) return null;
  return plural(
    count,
    'Otro cambio va más allá del azar: está en el panorama.',
    `Otros ${count} cambios van más allá del azar: están en el panorama.`,
  );
}

/** Under the agreements that fit; null where all do. */
export function furtherAgreements(count: number): string | null {
  if (count === 0) return null;
  return plural(
    count,
    'Otro acuerdo está en la página de sesiones.',
    `Otros ${count} acuerdos están en la página de sesiones.`,
  );
}
