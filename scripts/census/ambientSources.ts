/** Where the estimate of who comes in by day comes from, as its catalogue says it. */

/** @param people who come in from elsewhere on a day, of `data/catalogs/entrada_diaria.csv` */
export const ambientTold = (people: number) => ({
  fuente: `INEGI, Encuesta Intercensal 2015 (${people.toLocaleString('es-MX')} personas entran cada día a trabajar a la alcaldía, según capital-cdmx.org, 2016-01-23); establecimientos por manzana del DENUE (INEGI) compilados por CentroGeo, github.com/CentroGeo/criminologia_cdmx, datos/usos_suelo.csv`,
  metodo:
    'Estimación propia: quienes entran se reparten entre las colonias según sus establecimientos (industria, comercio y servicios), todos con el mismo peso; cada manzana va a la unidad territorial del IECM y ésta a la colonia que tiene más de la mitad de ella',
});
