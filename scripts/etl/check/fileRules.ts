/** Rules that read the rows of a source's files: each file tells by itself. */
import { REASONS } from '../classify/classifyRows';
import { literal, literals } from '../database';
import { CASE_COLUMNS, type TabularRecord } from '../sourceRecord';
import { rule, type CountedSource } from './rule';

const sourceRule = rule<CountedSource>();

/** So few rows are no sign of anything, whatever their share. */
const BEARABLE = 5;

const isOfCases = ({ rows }: TabularRecord): boolean => rows === 'cases';

export const silencio = sourceRule({
  id: 'silencio',
  words: 'el último hecho de un archivo',
  // In the real files the last fact is of the last day or of one very near. A few may have a day mistyped.
  limit: { days: 31, mistyped: 3 },
  isAsked: isOfCases,
  sql: ({ days, mistyped }) => `
    SELECT '«' || ruta || '» tiene su último hecho el ' || ultimo || ', ' || hasta - ultimo || ' días antes del ' || hasta
      || ', en que termina (se detiene sobre ${days})' AS cifra,
      'Un archivo cortado a medio camino se ve así: compara su tamaño con el del portal.' AS causa
    FROM (SELECT archivo, max(fecha, ${mistyped + 1})[-1] AS ultimo FROM casos GROUP BY archivo) JOIN archivos USING (archivo)
    WHERE hasta - ultimo > ${days} ORDER BY hasta - ultimo DESC`,
});

/** What a source sets aside for a reason of its own says nothing of how the file is written. */
const READ = Object.keys(REASONS).filter((reason) => reason !== 'fuera_de_la_ciudad');
const SHIFTED = '¿Las columnas están recorridas?';

export const ilegibles = sourceRule({
  id: 'ilegibles',
  words: 'líneas, fechas, lugares y delitos que no se leen',
  limit: {
    // In the real files date or alcaldía lack in 0.3 % at most.
    share: 0.01,
    // Of the real lines and texts none is cut.
    cut: 0.001,
    // Facts of other states are 1 to 6 % of the files of the Fiscalía.
    elsewhereOfCases: 0.1,
  },
  sql: ({ share, cut, elsewhereOfCases }, { record }) => `
    WITH leidas AS (SELECT archivo, count(*) AS de, count(*) FILTER (motivo IN ('fecha_vacia', 'fecha_ilegible')) AS sin_fecha,
        count(*) FILTER (motivo = 'alcaldia_vacia') AS sin_lugar, count(*) FILTER (motivo = 'alcaldia_desconocida') AS de_fuera,
        count(*) FILTER (motivo = 'cuenta_ilegible') AS sin_cuenta,
        mode(coalesce(${record.rows === 'cases' ? 'fecha_hecho' : 'coalesce(hasta_mes, mes, anio)'}, '')) FILTER (motivo LIKE 'fecha_%') AS escrita
      FROM destinos WHERE motivo IS NULL OR motivo IN (${literals(READ)}) GROUP BY archivo),
    escritos AS (SELECT *, max(length(texto)) OVER (PARTITION BY archivo) AS largo FROM (
      SELECT archivo, texto, n, false AS contado FROM otros WHERE texto IS NOT NULL
      UNION ALL SELECT archivo, texto, count(*), true FROM filas GROUP BY archivo, texto)),
    -- Any letter may stand where a text has one that is not of English: an accent, or what was left of it.
    textos AS (SELECT archivo, sum(n) FILTER (contado) AS contados,
        coalesce(sum(n) FILTER (NOT contado AND length(texto) = largo AND EXISTS (
          SELECT 1 FROM clasificacion k WHERE starts_with(k.texto, e.texto))), 0) AS cortados,
        coalesce(sum(n) FILTER (NOT contado AND EXISTS (SELECT 1 FROM clasificacion k
          WHERE upper(k.texto) LIKE regexp_replace(upper(e.texto), '[^\\x00-\\x7F]+', '_', 'g'))), 0) AS casi
      FROM escritos e GROUP BY archivo),
    medidas AS (
      SELECT archivo, unnest([
        {que: 'hechos vienen sin fecha que se lea', n: sin_fecha, de: de, limite: ${share}, causa: 'Donde va la fecha dice «' || escrita || '». ¿Viene escrita de otro modo?'},
        {que: 'hechos vienen sin alcaldía', n: sin_lugar, de: de, limite: ${share}, causa: ${literal(SHIFTED)}},
        {que: 'cuentas no son un número entero', n: sin_cuenta, de: de, limite: ${share}, causa: ${literal(SHIFTED)}},
        {que: 'hechos dicen un lugar que no es alcaldía de la ciudad', n: de_fuera, de: de,
          limite: ${isOfCases(record) ? elsewhereOfCases : share}, causa: ${literal(SHIFTED)}}], recursive := true) FROM leidas
      UNION ALL SELECT archivo, 'líneas están cortadas o con campos de más', ilegibles, filas + ilegibles, ${cut},
        '¿El archivo trae líneas cortadas a la mitad?' FROM archivos
      UNION ALL SELECT archivo, 'nombres de delito están cortados, tan largos como el más largo del archivo', cortados, coalesce(contados, 0) + cortados,
        ${cut}, '¿Una columna de texto se guardó con menos letras de las que tiene?' FROM textos
      UNION ALL SELECT archivo, 'nombres de delito difieren del catálogo en acentos, mayúsculas o letras dañadas', casi, coalesce(contados, 0) + casi,
        ${share}, '¿El archivo se guardó con otra codificación?' FROM textos)
    SELECT thousands(n) || ' de ' || thousands(de) || ' ' || que || ', en «' || ruta || '» (' || percent(n / de)
      || '; se detiene sobre ' || percent(limite) || ')' AS cifra, causa
    FROM medidas JOIN archivos USING (archivo) WHERE n > ${BEARABLE} AND n > limite * de ORDER BY n / de DESC, que`,
});

const POINT = ['longitud', 'latitud'];

export const iguales = sourceRule({
  id: 'iguales',
  words: 'filas iguales, o casi',
  // Of the real ones 1 % are in every year, and another 1 % differ in the point alone, at hours that were not known.
  limit: { equal: 0.2, near: 0.05 },
  isAsked: isOfCases,
  sql: ({ equal, near }) => `
    WITH grupos AS (SELECT archivo, anio, sum(n) AS n, count(*) AS puntos FROM (
        SELECT archivo, year(fecha) AS anio, hash(${CASE_COLUMNS.filter((name) => !POINT.includes(name)).join(', ')}) AS fila,
          hash(${POINT.join(', ')}) AS punto, count(*) AS n
        FROM destinos WHERE motivo IS NULL GROUP BY ALL)
      GROUP BY archivo, anio, fila),
    medidas AS (SELECT archivo, anio, sum(n) AS de, unnest([
        {que: 'en todo lo que se lee', n: sum(n - puntos), limite: ${equal}},
        {que: 'en todo menos el punto', n: sum(puntos - 1), limite: ${near}}], recursive := true) FROM grupos GROUP BY archivo, anio)
    SELECT thousands(n) || ' de ' || thousands(de) || ' hechos de ' || anio || ' son iguales a otro ' || que || ', en «' || ruta || '» ('
      || percent(n / de) || '; se detiene sobre ' || percent(limite) || ')' AS cifra, '¿El archivo trae sus filas dos veces?' AS causa
    FROM medidas JOIN archivos USING (archivo) WHERE n > ${BEARABLE} AND n > limite * de ORDER BY n / de / limite DESC`,
});

export const fechas = sourceRule({
  id: 'fechas',
  words: 'días recorridos, o cambiados con el mes',
  limit: {
    // Opened before the fact.
    backward: 0.02,
    leastCases: 3000,
    // Whoever forgot the day says the first: it has 13 to 38 % more than the second, the last at most 14 % more than the one before.
    last: 1.1,
    // Swapped with the month, those firsts become days of January, which has no more than others.
    january: 1.12,
    // Of a difference of counts, in standard errors.
    errors: 4,
  },
  isAsked: isOfCases,
  sql: ({ backward, leastCases, last, january, errors }) => `
    WITH abiertas AS (SELECT archivo, count(*) FILTER (fecha > abierta) AS n, count(abierta) AS de FROM casos GROUP BY archivo),
    enteros AS (SELECT archivo, year(fecha) AS anio FROM casos GROUP BY ALL HAVING count(DISTINCT month(fecha)) = 12),
    dias AS (SELECT casos.archivo, count(*) AS de, count(*) FILTER (day(fecha) = 1) AS primeros,
        count(*) FILTER (fecha = last_day(fecha)) AS ultimos,
        count(*) FILTER (day(fecha) BETWEEN 2 AND 12 AND month(fecha) = 1) AS enero,
        count(*) FILTER (day(fecha) BETWEEN 2 AND 12 AND month(fecha) > 1) / 11 AS otro
      FROM casos JOIN enteros ON enteros.archivo = casos.archivo AND anio = year(fecha) GROUP BY casos.archivo HAVING count(*) >= ${leastCases}),
    faltas AS (
      SELECT archivo, thousands(n) || ' de ' || thousands(de) || ' casos se abrieron antes del hecho (' || percent(n / de) || '; se detiene sobre '
          || percent(${backward}) || ')' AS falta, '¿El día y el mes están cambiados?' AS causa
      FROM abiertas WHERE n > ${BEARABLE} AND n > ${backward} * de
      UNION ALL SELECT archivo, thousands(ultimos) || ' hechos son de últimos de mes y ' || thousands(primeros) || ' de primeros, al revés de lo usual',
        '¿Las fechas están recorridas un día?'
      FROM dias WHERE ultimos > ${last} * primeros AND (ultimos - primeros) / sqrt(ultimos + primeros) > ${errors}
      UNION ALL SELECT archivo, thousands(enero) || ' hechos son del 2 al 12 de enero, y ' || thousands(otro) || ' de esos días de otro mes',
        '¿El día y el mes están cambiados?'
      FROM dias WHERE enero > ${january} * otro AND (enero - otro) / sqrt(enero + otro / 11) > ${errors})
    SELECT falta || ', en «' || ruta || '»' AS cifra, causa FROM faltas JOIN archivos USING (archivo)`,
});

export const puntos = sourceRule({
  id: 'puntos',
  words: 'puntos fuera de la colonia que se nombra, o que no se leen',
  limit: {
    // Of the real ones 97.9 % lie in the colonia that is named; with the names shuffled 7.8 %.
    inside: 0.9,
    least: 50,
    // Of one colonia in one year: the displacement of the Fiscalía takes more out of a small one.
    insideYear: 0.75,
    leastYear: 30,
    // Of the points of a file: swapped, zero or out of the city.
    wrong: 0.02,
    // Cases without a point, beyond the share of the release that stands.
    pointless: 0.2,
    west: -99.37,
    east: -98.93,
    south: 19.04,
    north: 19.6,
  },
  isAsked: (record) => record.rows === 'cases' && record.byColonia,
  sql: (limit, { record }) => {
    const isIn = (lon: string, lat: string) =>
      `${lon} BETWEEN ${limit.west} AND ${limit.east} AND ${lat} BETWEEN ${limit.south} AND ${limit.north}`;
    return `
    WITH nombradas AS (SELECT nombrada, year(fecha) AS anio, count(*) AS de, count(*) FILTER (ubicada = nombrada) AS n
      FROM casos WHERE nombrada IS NOT NULL AND ${isIn('lon', 'lat')} GROUP BY ALL),
    clases AS (SELECT archivo, CASE WHEN latitud IS NULL OR longitud IS NULL THEN 'sin' WHEN ${isIn('lon', 'lat')} THEN 'en'
        WHEN ${isIn('lat', 'lon')} THEN 'traen la latitud en el lugar de la longitud' WHEN lon = 0 AND lat = 0 THEN 'traen un punto en cero'
        ELSE 'traen un punto fuera de la ciudad, o que no se lee' END AS clase, count(*) AS n FROM destinos WHERE motivo IS NULL GROUP BY ALL),
    antes AS (SELECT coalesce(max(filas) FILTER (regla = 'coordenada_vacia'), 0) / max(filas) FILTER (regla = 'contada') AS parte
      FROM antes.calidad WHERE fuente = ${literal(record.id)})
    SELECT NULL AS celda, thousands(sum(n)) || ' de ' || thousands(sum(de)) || ' puntos caen en la colonia que se nombra (' || percent(sum(n) / sum(de))
      || '; se detiene bajo ' || percent(${limit.inside}) || ')' AS cifra, '¿La columna de la colonia o las de los puntos están recorridas, o la capa es otra?' AS causa
    FROM nombradas HAVING sum(de) >= ${limit.least} AND sum(n) < ${limit.inside} * sum(de)
    UNION ALL SELECT * FROM (SELECT nombre || ' en ' || anio, nombre || ' en ' || anio || ', ' || thousands(n) || ' de ' || thousands(de)
        || ' puntos en la colonia que se nombra (se detiene bajo ' || percent(${limit.insideYear}) || ')', NULL
      FROM nombradas JOIN antes.nombres ON clave = nombrada
      WHERE de >= ${limit.leastYear} AND n < ${limit.insideYear} * de ORDER BY n / de, nombre, anio)
    UNION ALL SELECT NULL, thousands(n) || ' de ' || thousands(de) || ' filas ' || clase || ', en «' || ruta || '» (' || percent(n / de)
      || '; se detiene sobre ' || percent(${limit.wrong}) || ')', '¿Las columnas de los puntos están cambiadas?'
    FROM (SELECT *, sum(n) OVER (PARTITION BY archivo) AS de FROM clases) JOIN archivos USING (archivo)
    WHERE clase NOT IN ('sin', 'en') AND n > ${BEARABLE} AND n > ${limit.wrong} * de
    UNION ALL SELECT NULL, thousands(n) || ' de ' || thousands(de) || ' filas no traen punto, y antes eran ' || percent(parte)
      || ' (se detiene ' || 100 * ${limit.pointless} || ' puntos arriba)', NULL
    FROM (SELECT sum(n) FILTER (clase = 'sin') AS n, sum(n) AS de FROM clases), antes
    WHERE n > ${BEARABLE} AND n > (parte + ${limit.pointless}) * de`;
  },
});
