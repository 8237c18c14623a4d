import { expect, it } from 'vitest';
import { fileName } from '$lib/export/fileName';
import { pictureName } from '$lib/figures/frame/pictureName';

it('the file of a picture is named by its page, its figure and what is seen', () => {
  const named = (pathname: string, search = '') =>
    fileName(pictureName({ pathname, search }, '/atlas/', 'mapa'), 'png');
  expect(named('/atlas/')).toBe('atlas-violeta_mapa.png');
  expect(named('/atlas/colonias/centro/')).toBe('atlas-violeta_colonias-centro_mapa.png');
  expect(
    named('/atlas/', '?indicador=violacion&periodo=2021-2023&publicacion=2025-01-31-publico-3'),
  ).toBe('atlas-violeta_mapa_violacion_2021-2023.png');
});
