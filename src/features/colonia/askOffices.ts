/** What the release says of the Fiscalía's own offices in a colonia; releases before the check say nothing. */
import type { Engine } from '$lib/engine/door';
import { officeNotes } from './queries/officeNotes';
import type { ColoniaName } from '$lib/page/facts';

export async function askOffices(
  engine: Engine,
  { clave }: Pick<ColoniaName, 'clave'>,
): Promise<readonly string[]> {
  const { calidad } = (await engine.manifest()).tablas;
  if (!calidad.columnas.some(({ nombre }) => nombre === 'clave')) return [];
  const notes = await engine.run(officeNotes({ colonia: clave }));
  return notes.map(({ descripcion }) => descripcion);
}
