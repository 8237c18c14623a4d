/** Where the estimate of who comes in by day comes from, as its catalogue says it. */

/** People from elsewhere who come into Cuauhtémoc to work every day: INEGI, Encuesta Intercensal 2015. */
export const DAILY_INFLOW_2015 = 508_458;

export const AMBIENT_TOLD = {
  fuente:
    'INEGI, Encuesta Intercensal 2015 (508,458 personas entran cada día a trabajar a la alcaldía, según capital-cdmx.org, 2016-01-23); establecimientos por manzana del DENUE (INEGI) compilados por CentroGeo, github.com/CentroGeo/criminologia_cdmx, datos/usos_suelo.csv',
  metodo:
    'Estimación propia: quienes entran se reparten entre las colonias según sus establecimientos (industria, comercio y servicios), todos con el mismo peso; cada manzana va a la unidad territorial del IECM y ésta a la colonia que tiene más de la mitad de ella',
} as const;
