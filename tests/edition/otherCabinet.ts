/** Invented rows of what the cabinet of 09015 keeps, and services here and there: what a site of another meets. */
import type { SyntheticRow, SyntheticTables } from '../engine/syntheticRelease';

const SOURCE = { fuente: null, fuente_url: 'https://ejemplo.invalid/fuente', nota: null };

const service = (
  id: string,
  nombre: string,
  tipo: string,
  alcaldia: string | null,
): SyntheticRow => ({
  id,
  nombre,
  tipo,
  institucion: 'Institución inventada',
  telefono: '00 0000 0001',
  direccion: alcaldia === null ? null : 'Calle Inventada 5',
  alcaldia,
  atiende: 'juridica',
  fuente_url: 'https://ejemplo.invalid/servicio',
  estado_verificacion: 'prensa',
  por_verificar: false,
});

export const OTHER_CABINET: SyntheticTables = {
  sesiones: [{ fecha: '2024-03-04', nombre: 'primera sesión de Cuauhtémoc', ...SOURCE }],
  acuerdos: [
    {
      id: 'A001',
      fecha_sesion: '2024-03-04',
      sesion: 'primera sesión de Cuauhtémoc',
      acuerdo: 'Poner diez Puntos Violeta en Cuauhtémoc',
      tipo: 'meta',
      responsable: 'Alcaldía Cuauhtémoc',
      meta_valor: 10,
      meta_unidad: 'Puntos Violeta instalados',
      estado: 'en_curso',
      indicadores: 'acoso_sexual',
      ...SOURCE,
    },
  ],
  avances: [{ acuerdo: 'A001', fecha: '2024-06-30', valor: 4, ...SOURCE }],
  puntos_violeta: [
    {
      id: 'PV001',
      nombre: 'Farmacia de Cuauhtémoc',
      clase: 'farmacia',
      lat: 19.43,
      lon: -99.14,
      fuente: 'inventado',
    },
  ],
  servicios: [
    service('S001', 'Línea inventada', 'linea_telefonica', null),
    service('S002', 'Casa de las mujeres de Cuauhtémoc', 'alcaldia', '09015'),
    service('S003', 'Agencia de toda la ciudad', 'fiscalia', '09015'),
  ],
};
