/**
 * What /gabinete says of today and of what is new since the last session: which days have passed, which are near,
 * and what the files tell of later days.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countedIn } from '../../counted/release';
import { catalogOf } from './catalog';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';

const NEAR = 30;
const DAY = 86_400_000;

interface Manifest {
  readonly construida: string;
  readonly fuentes: readonly { readonly ultimo_mes_completo: string | null }[];
}

/** @param directory of the release */
export async function cabinetRecount(directory: string, alcaldia: string): Promise<RoomRecount> {
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const revised = await countedIn(directory)(
    `SELECT clave FROM revisiones WHERE comparacion = 'publicacion' AND clave[:5] = '${alcaldia}'`,
  );
  const agreements = catalogOf('acuerdos');
  const progress = catalogOf('avances');
  const session =
    catalogOf('sesiones')
      .map((row) => row['fecha'] ?? '')
      .toSorted()
      .at(-1) ?? '';
  const told = [
    ...agreements.map((row) => row['fecha_sesion']),
    ...progress.map((row) => row['fecha']),
  ];
  const today =
    [manifest.construida, ...told.flatMap((date) => (date ? [`${date}-01-01`.slice(0, 10)] : []))]
      .toSorted()
      .at(-1) ?? '';
  const dated = agreements.filter((row) => row['fecha_compromiso'] !== '');
  const open = dated.filter((row) => row['estado'] !== 'cumplido');
  const until = new Date(Date.parse(today) + NEAR * DAY).toISOString().slice(0, 10);
  const days = open.map((row) => row['fecha_compromiso'] ?? '');
  // Days of a month or a year are only later where all of them are.
  const isLater = (date = ''): boolean =>
    date !== '' && `${date}-01-01`.slice(0, 10) > `${session}-12-31`.slice(0, 10);
  return ({ room, statements, page }) => {
    if (room !== 'gabinete') return [];
    return [
      ...statements.flatMap((statement) => {
        const element = statement.numbers.get('count')?.element;
        if (element?.matches('h1')) {
          return [
            ...against(statement, 'of', [dated.length]),
            ...against(statement, 'count', [
              days.filter((day) => day < today).length,
              days.filter((day) => day >= today && day <= until).length,
            ]),
          ];
        }
        if (element?.matches('#novedades ~ ul > li') !== true) return [];
        return statement.numbers.get('count')?.values.length === 2
          ? against(statement, 'count', [
              agreements.filter((row) => isLater(row['fecha_sesion'])).length,
              progress.filter((row) => isLater(row['fecha'])).length,
            ])
          : against(statement, 'count', [revised.length]);
      }),
      ...dates(page, manifest, session),
    ];
  };
}

/** The day of the session, that of the release, and the last complete months of the sources. */
function dates(page: Document, manifest: Manifest, session: string): readonly Recounted[] {
  const marked = (selector: string, mark: string, found: Recounted['found']) =>
    [...page.querySelectorAll(`main ${selector}[data-${mark}]`)].map((element) => ({
      element,
      mark,
      said: element.getAttribute(`data-${mark}`) ?? '',
      found,
    }));
  const next = new Date(`${session.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const from = next.toISOString().slice(0, 7);
  const later = manifest.fuentes.flatMap(({ ultimo_mes_completo: last }) =>
    last !== null && last.slice(0, 7) >= from ? [`${from}/${last.slice(0, 7)}`] : [],
  );
  return [
    ...marked('#novedades', 'day', session),
    ...marked('#novedades ~ ul > li', 'day', manifest.construida),
    ...marked('#novedades ~ ul > li', 'period', later),
    ...marked('#informe ~ p', 'day', session),
  ];
}
