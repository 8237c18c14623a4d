import { WOMEN_VICTIMS } from '$lib/answers/measure';
import { release } from './panorama/load.server';

/** Its files may be built into a site only by who says so: `ATLAS_INTERNO=1 npm run build`. */
export async function load() {
  const { perfil, publicacion, fuentes } = await release.manifest();
  if (perfil === 'interno' && process.env['ATLAS_INTERNO'] !== '1') {
    throw new Error(
      `La publicación ${publicacion} de static/data es de uso interno (k = 1) y no se construye ` +
        'para el público. Vuelve a construirla con --profile publico.',
    );
  }
  return { perfil, victims: fuentes.some(({ id }) => id === WOMEN_VICTIMS.fuente) };
}
