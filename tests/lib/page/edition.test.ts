/** The edition of an invented release, and what it lacks. */
import { onTestFinished, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { askEdition, type EditionCatalogs } from '$lib/page/edition';
import { writeRelease, type SyntheticRow } from '../../engine/syntheticRelease';

const CATALOGS: EditionCatalogs = {
  'edicion.csv':
    'alcaldia,ejemplos,nota\n09003,El Rincón; La Inventada; Lejos; Nada,La de las pruebas\n',
  'gabinetes.csv':
    'alcaldia,nombre,fuente_url,nota\n09003,Gabinete Inventado,https://ejemplo.invalid/g,\n',
  'entrada_diaria.csv':
    'alcaldia,personas,encuesta,anio,publica,fuente,fuente_url\n' +
    '09003,1200,Encuesta inventada,2015,Instituto,"Instituto, Encuesta inventada",\n',
};

const colonia = (alcaldia: string, mujeres: number | null): SyntheticRow => ({
  clave: `${alcaldia}00010001`,
  slug: `la-${alcaldia}`,
  nombre: 'La Inventada',
  alcaldia,
  mujeres,
});

const service = (id: string, alcaldia: string | null): SyntheticRow => ({
  id,
  nombre: 'Servicio',
  tipo: 'salud',
  institucion: 'Nadie',
  alcaldia,
  fuente_url: 'https://ejemplo.invalid/s',
  estado_verificacion: 'prensa',
  por_verificar: false,
});

const place = (nombre: string, alcaldia: string, colonia: string): SyntheticRow => ({
  nombre,
  clase: 'barrio',
  colonia,
  alcaldia,
  fuente: 'Nadie',
});

async function editionOf(asked: string, catalogs: Partial<EditionCatalogs> = {}) {
  const release = await writeRelease(
    {
      alcaldias: [
        { clave: '09003', nombre: 'Coyoacán', poblacion: 9000, mujeres: 4700 },
        { clave: '09007', nombre: 'Iztapalapa', poblacion: 18_000, mujeres: 9300 },
      ],
      colonias: [colonia('09003', 800), colonia('09007', null)],
      servicios: [service('S001', '09003'), service('S002', null)],
      lugares: [
        place('El Rincón', '09003', '0900300010001'),
        place('Lejos', '09007', '0900700010001'),
      ],
    },
    { alcaldiasConColonias: ['09003', '09007'] },
  );
  onTestFinished(() => release.remove());
  return askEdition(openRelease(release.directory), { ...CATALOGS, ...catalogs }, asked);
}

describe('an edition', () => {
  it('is of the alcaldía of the catalogue, with its cabinet and who comes in, and lacks nothing', async () => {
    expect(await editionOf('')).toMatchObject({
      alcaldia: { clave: '09003', nombre: 'Coyoacán' },
      language: 'es-MX',
      held: 2,
      cabinet: 'Gabinete Inventado',
      inflow: {
        people: 1200,
        residents: 9000,
        survey: 'Encuesta inventada',
        year: 2015,
        publisher: 'Instituto',
      },
      lacks: [],
    });
  });

  it('gives as examples those of the catalogue that are places of its alcaldía', async () => {
    expect((await editionOf('')).examples).toEqual(['El Rincón', 'La Inventada']);
    expect((await editionOf('09007')).examples).toEqual(['La Inventada', 'Lejos']);
  });

  it('says all that another lacks, each by its reason', async () => {
    expect(await editionOf('09007')).toMatchObject({
      alcaldia: { clave: '09007', nombre: 'Iztapalapa' },
      cabinet: null,
      inflow: null,
      lacks: [
        'sin_gabinete',
        'sin_poblacion_por_colonia',
        'sin_servicios_propios',
        'sin_entrada_diaria',
      ],
    });
  });

  it('refuses catalogues that do not say which alcaldía or whose cabinet', async () => {
    await expect(
      editionOf('', { 'edicion.csv': 'alcaldia,ejemplos,nota\n09003,,Una\n09007,,Otra\n' }),
    ).rejects.toThrow(/edicion\.csv tiene 2 renglones, y debe tener uno/);
    await expect(
      editionOf('', { 'gabinetes.csv': 'alcaldia,nombre,fuente_url,nota\n15,G,https://a.mx,\n' }),
    ).rejects.toThrow(/gabinetes\.csv.*línea 2.*«alcaldia».*cinco dígitos/s);
  });
});
