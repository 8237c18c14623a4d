/** The bar, and what is said when something fails. */

export const shellWords = {
  bar: {
    label: 'Secciones',
    tasks: {
      colonias: 'Colonias',
      gabinete: 'Gabinete',
      datos: 'Datos y método',
    },
    /** @param task its name */
    pagesOf: (task: string) => `Páginas de ${task}`,
    pages: {
      '/': 'Mapa',
      '/colonias': 'Todas',
      '/alcaldias': 'Entre alcaldías',
      '/gabinete': 'Hoy',
      '/prioridades': 'Prioridades',
      '/sesiones': 'Sesiones',
      '/datos': 'Descargar',
      '/tendencias': 'Tendencias',
      '/metodologia': 'Metodología',
      '/glosario': 'Glosario',
    },
  },
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
};
