/** A map of sexual violence says how much of the other register it holds; of what is not known it says nothing. */
import { expect, it } from 'vitest';
import { heldCaution } from '$features/overview/heldCaution';
import { openRelease } from '$lib/engine/node';
import { askFacts } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { parsePeriod } from '$lib/period/period';

const release = openRelease('static/data');
const months = await askMonths(release, await askFacts(release, '09015'));
const saidOf = (indicador: IndicatorId, texto: string) => {
  const periodo = parsePeriod(texto);
  return periodo === null
    ? null
    : heldCaution({ indicador, periodo }, months).map(({ text }) => text);
};

it.each([
  ['violencia_sexual', '2023', '915 carpetas', '1,402 delitos', '65 de cada 100'],
  ['violencia_sexual', '2021-2023', '2,624 carpetas', '3,814 delitos', '69 de cada 100'],
  ['violacion', '2021-2023', '560 carpetas', '1,046 delitos', '54 de cada 100'],
  ['abuso_sexual', '2022', '496 carpetas', '723 delitos', '69 de cada 100'],
] as const)('%s in %s: %s, %s, %s', (indicador, texto, own, other, share) => {
  const [said = ''] = saidOf(indicador, texto) ?? [];
  for (const each of [own, other, share]) expect(said).toContain(each);
});

it('says of less than two thirds that levels could be others, and of which years registers part', () => {
  expect(saidOf('violacion', '2023')).toEqual([
    'Aquí hay 172 carpetas por violación de hechos de 2023; la Fiscalía reportó al registro nacional (SESNSP) 477 ' +
      'delitos abiertos entonces: 36 de cada 100. Es menos de dos terceras partes: con las que faltan, el nivel de ' +
      'una colonia y el orden podrían ser otros. De 2022 a 2023, un registro sube y el otro baja.',
  ]);
  expect(saidOf('abuso_sexual', '2022')?.[0]).not.toMatch(/terceras/);
});

it.each([
  // Another crime, one that the other register does not tell, and years that it does not.
  ['violencia_familiar', '2023'],
  ['intimidad_sexual', '2021-2023'],
  ['violacion', '2025'],
] as const)('says nothing of %s in %s', (indicador, texto) => {
  expect(saidOf(indicador, texto)).toEqual([]);
});
