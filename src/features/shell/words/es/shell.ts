/** What stands around every page: the strip of help, the bar, and what is said when something fails. */
import type { Edition } from '$lib/contract/edition';

export const shellWords = {
  strip: {
    label: 'Ayuda y salida rápida',
    ask: '¿Necesitas ayuda ahora?',
    /** Heard before a telephone. */
    call: 'Llamar al',
    more: 'Pedir ayuda',
    leavesTrace: '¿Deja rastro?',
    leave: 'Salir rápido',
  },
  bar: {
    label: 'Secciones',
    tasks: {
      colonias: 'Colonias',
      cambios: 'Qué cambió',
      gabinete: 'Gabinete',
      datos: 'Datos y método',
    },
    /** @param task its name */
    pagesOf: (task: string) => `Páginas de ${task}`,
    pages: {
      '/': 'Mapa',
      '/colonias': 'Todas',
      '/comparar': 'Entre alcaldías',
      '/agrupamientos': 'Agrupamientos',
      '/cambios': 'Qué cambió',
      '/gabinete': 'Hoy',
      '/prioridades': 'Prioridades',
      '/sesiones': 'Sesiones',
      '/evaluar': 'Evaluar',
      '/indicadores': 'Indicadores',
      '/metodologia': 'Metodología',
      '/glosario': 'Glosario',
    },
    place: (alcaldia: string) => `Alcaldía ${alcaldia}`,
  },
  /** On every page of a release of several. */
  oneOfMany: ({ alcaldia, held }: Edition) =>
    `La publicación trae las colonias de ${held} alcaldías; este sitio muestra sólo las de ${alcaldia.nombre}.`,
  skip: 'Saltar al contenido',
  retry: 'Reintentar',
  undrawn: {
    title: 'Esta página dejó de funcionar',
    why:
      'Algo falló al dibujarla. Si se repite, vuelve a cargar la página: al abrirla viene escrita ' +
      'completa.',
  },
  opening: {
    underWay: 'Abriendo la página que pediste…',
    stay: 'Cancelar',
    failed:
      'No se pudo abrir la página que pediste: el sitio no responde. Revisa tu conexión; mientras ' +
      'tanto, aquí sigue la que leías.',
  },
  /** Of the tab of who left in a hurry, until Wikipedia has come. */
  neutralTitle: 'Wikipedia, la enciclopedia libre',
};
