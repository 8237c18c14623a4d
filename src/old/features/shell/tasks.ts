/** The tasks of the bar, and the pages of each. */
import { resolve } from '$app/paths';

type TaskId = 'colonias' | 'gabinete' | 'datos';

export interface TaskPage {
  readonly route: PageRoute;
  readonly href: string;
}

export interface Task {
  readonly id: TaskId;
  /** In the order in which they are offered: the first is where the bar leads. */
  readonly pages: readonly [TaskPage, ...TaskPage[]];
}

/** Those that the bar names; what is under them belongs to their task too. */
const ROUTES = {
  colonias: ['/', '/colonias', '/alcaldias'],
  gabinete: ['/gabinete', '/prioridades', '/sesiones'],
  datos: ['/datos', '/tendencias', '/metodologia', '/glosario'],
} as const;

type PageRoute = (typeof ROUTES)[TaskId][number];

/** Called where a page is drawn, since its addresses are relative to it. */
export function tasks(): readonly Task[] {
  const pageAt = (route: PageRoute): TaskPage => ({
    route,
    href: route === '/' ? resolve('/') : resolve(`${route}/`),
  });
  const { colonias, gabinete, datos } = ROUTES;
  return [
    { id: 'colonias', pages: [pageAt(colonias[0]), ...colonias.slice(1).map(pageAt)] },
    { id: 'gabinete', pages: [pageAt(gabinete[0]), ...gabinete.slice(1).map(pageAt)] },
    { id: 'datos', pages: [pageAt(datos[0]), ...datos.slice(1).map(pageAt)] },
  ];
}

/** Whether a route is that of a page of the bar, or under it. */
const isIn = (route: string, page: PageRoute): boolean =>
  route === page || (page !== '/' && route.startsWith(`${page}/`));

/** @returns the page of the bar that a route is of; null for those of no task, such as help */
export const pageOf = ({ pages }: Task, route: string): TaskPage | null =>
  pages.find((page) => isIn(route, page.route)) ?? null;

/** As `aria-current` says it: the very page, or what it is in. */
export function currentOf(page: TaskPage, route: string): 'page' | 'true' | undefined {
  if (route === page.route) return 'page';
  return isIn(route, page.route) ? 'true' : undefined;
}
