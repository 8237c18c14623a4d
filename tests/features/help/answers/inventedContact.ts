/** A contact that is invented, as far as a test needs one. */
import type { Contact } from '$old/features/help/answers/contacts';

export const contact = (rest: Partial<Contact> = {}): Contact => ({
  id: 'S900',
  nombre: 'Línea inventada',
  tipo: 'linea_telefonica',
  institucion: 'Institución inventada',
  necesidades: ['psicologica'],
  poblacion: null,
  telefonos: ['55 5658 1111'],
  whatsapp: [],
  horario: '24 h, todos los días',
  direccion: null,
  colonia: null,
  alcaldia: null,
  punto: null,
  url: null,
  fuente: 'https://ejemplo.invalid/fuente',
  verification: { estado: 'fuente_oficial', fecha: '2025' },
  access: 'telefono',
  esRefugio: false,
  esLinea: true,
  ...rest,
});

export const place = (id: string, rest: Partial<Contact> = {}): Contact =>
  contact({
    id,
    nombre: `Lugar ${id}`,
    tipo: 'otro',
    necesidades: ['juridica'],
    horario: 'L–V 9:00–17:00',
    direccion: `Calle Inventada ${id}`,
    alcaldia: '09015',
    punto: { lat: 19.43, lon: -99.14 },
    esLinea: false,
    ...rest,
  });
