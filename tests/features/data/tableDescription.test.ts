import { expect, it } from 'vitest';
import { TABLES } from '$lib/contract/tables';
import { ofCabinet } from '../../../src/features/data/words/es/tableDescription';

it('tells each table of the cabinet of its alcaldía', () => {
  const told = (cabinet: string | null) =>
    Object.values(TABLES).map(({ descripcion }) => ofCabinet(descripcion, cabinet));
  expect(told(null).filter((text) => /gabinete violeta/i.test(text))).toEqual([]);
  expect(told('Gabinete de Mujeres')).toContain(
    'Las sesiones del Gabinete de Mujeres que se conocen por una fuente pública.',
  );
  expect(told(null)).toContain('Las sesiones del gabinete que se conocen por una fuente pública.');
});
