/** A project of its own with invented services, and its sheet as a secretary fills it in. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { newFolder } from '../scripts/machine';

const HEAD =
  'id,nombre,tipo,institucion,telefono,whatsapp,horario,direccion,colonia,alcaldia,lat,lon,atiende,' +
  'idiomas,url,fuente_url,fuente_fecha,estado_verificacion,fecha_confirmacion,nota';

const SERVICES = [
  HEAD,
  'S001,911 Emergencias,linea_telefonica,C5,911,,"24 h, todos los días",,,,,,medica,,,https://ejemplo.invalid/911,2020,prensa,,',
  'S002,Línea SOS,linea_telefonica,Gobierno,*765; 911,,"24 h, todos los días",,,,,,psicologica,,,https://ejemplo.invalid/765,2022-07-27,prensa,,',
  'S003,Línea por verificar,linea_telefonica,Nadie,55 5658 1111,,,,,,,,psicologica,,,https://ejemplo.invalid/a,2020,prensa,,VERIFICAR que siga vigente',
  'S004,Línea corta,linea_telefonica,Federal,079,,L–V 9:00–17:00,,,,,,juridica,,,https://ejemplo.invalid/079,2025-11-05,prensa,,',
  'S005,"Casa «Ñandú», de día",osc,Asociación,55 5346 8737; 55 5346 8701,55 5346 8701; 55 1111 2222,L–V 9:00–19:00,,,,,,juridica,,,https://ejemplo.invalid/osc,2024,secundaria,,',
  'S006,Red inventada,refugio_contacto,Red,800 822 4460,,,,,,,,refugio,,,https://ejemplo.invalid/red,,prensa,,',
  'S007,De otra alcaldía,alcaldia,Otra,55 9999 8888,,,,,Coyoacán,,,juridica,,,https://ejemplo.invalid/otra,,prensa,,',
  '',
].join('\n');

export const NOTHING_HEARD = 'servicio,numero,contesta,que_cambio,quien,fecha\n';

const NOTHING_NEW =
  'servicio,telefono,whatsapp,horario,direccion,colonia,alcaldia,fuente_url,fuente_fecha,estado_verificacion,nota\n';

/** @returns its folder, gone after the tests of a file that calls `clearFolders` */
export function newProject(heard = NOTHING_HEARD): string {
  const root = newFolder();
  const folder = join(root, 'data/catalogs');
  cpSync('tests/fixtures/proyecto/data/catalogs', folder, { recursive: true });
  writeFileSync(join(folder, 'servicios.csv'), SERVICES);
  writeFileSync(join(folder, 'confirmaciones.csv'), heard);
  writeFileSync(join(folder, 'contactos_nuevos.csv'), NOTHING_NEW);
  return root;
}

type Answer = Readonly<
  Partial<Record<'numero' | 'contesta' | 'que_cambio' | 'quien' | 'fecha', string>>
>;
export type Answers = Readonly<Record<string, Answer>>;

/** The records of a printed sheet, with what is written in by `id numero` of their row. */
export function filledIn(text: string, answers: Answers): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...body] = data;
  return [
    head,
    ...body.map((cells) => {
      const written = Object.entries(answers[`${cells[0] ?? ''} ${cells[2] ?? ''}`] ?? {});
      return cells.map((cell, at) => {
        const column = head[at]?.split(' ')[0];
        return written.find(([name]) => name === column)?.[1] ?? cell;
      });
    }),
  ];
}
