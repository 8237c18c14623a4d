/** docs/figuras.md: every figure of the register, and how its address is made. */
import { FIGURES } from '$features/figures/register';
import { figureTitles } from '$features/figures/words/es/figureTitles';
import { anchorPattern, partOf } from '$lib/view/figure';
import { pagesOf } from '$lib/view/figureAddress';
import { GENERATED, page, table } from './markdown';

const code = (text: string): string => `\`${text}\``;

/** @returns the page, as it is kept */
export function figureList(): Promise<string> {
  const rows = FIGURES.map((figure) => [
    code(figure.id),
    figureTitles[figure.id],
    pagesOf(figure).map(code).join(', '),
    code(anchorPattern(figure).replace(/\{([a-z]+)\}/, '<$1>')),
    partOf(figure) === null ? '' : `una por ${partOf(figure) ?? ''}`,
    figure.waits === true ? 'al elegir, o según los datos' : 'siempre',
    figure.embeds === false ? 'no' : 'sí',
  ]);
  return page([
    GENERATED,
    '# Las figuras',
    [
      'Cada sala dice las suyas en su `registered.ts`, y `src/features/figures/register.ts` las junta.',
      'La dirección de una figura es la de su página, con la vista que la página escribe, y «#» con su ancla:',
      '`/?indicador=violacion&periodo=2021-2023#mapa`. `src/lib/view/figureAddress.ts` la escribe y la lee.',
      'El nombre y el ancla de una figura publicada no cambian: los usan enlaces, archivos y otros sitios.',
      'Una dirección con un ancla que la página no tiene enseña la primera figura de la página, y lo dice.',
      'Los números de cada figura construida están en `datos/figuras/` como CSV y JSON ([api.md](api.md)).',
    ].join('\n'),
    [
      'Una prueba (`tests/site/figures.test.ts`) comprueba que toda figura de una página construida está aquí, y que',
      'toda la que está aquí y no espera a que alguien elija está en sus páginas.',
    ].join('\n'),
    table(
      ['nombre', 'qué enseña', 'páginas', 'ancla', 'cuántas', 'cuándo está', 'en otros sitios'],
      rows,
    ),
  ]);
}
