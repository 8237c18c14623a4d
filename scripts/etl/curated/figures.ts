/** What others counted or said, quoted: it multiplies nothing and is added to nothing. And what this site corrected. */
import { join } from 'node:path';
import * as v from 'valibot';
import {
  amount,
  day,
  keeps,
  oneOf,
  optional,
  text,
  webAddress,
  whole,
} from '../../../src/lib/contract/cells';
import { INDICATORS } from '../../../src/lib/contract/indicators';
import type { Database } from '../database';
import { alcaldiaKey, type Places } from '../place/places';
import { insertRows } from '../publish/insertRows';
import { readCatalog } from '../readCatalog';

const year = v.pipe(
  text,
  v.regex(/^(19|20)\d{2}$/, 'no es un año → Escríbelo como AAAA'),
  v.transform(Number),
);

const surveyRow = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9_]+$/, 'no es un identificador → Usa minúsculas, cifras y _')),
  encuesta: oneOf(['ENDIREH', 'ENVIPE']),
  anio_edicion: year,
  /** None where the edition asks about more than one year, or its readers don't agree. */
  anio_referencia: optional(year),
  ambito: oneOf(['pareja', 'familiar', 'escolar', 'laboral', 'comunitario', 'todos']),
  concepto: oneOf([
    'queja_o_denuncia',
    'denunciado',
    'carpeta_de_lo_denunciado',
    'cifra_oculta',
    'delitos_sexuales',
  ]),
  valor: amount,
  unidad: oneOf(['%', 'por cada 100,000 mujeres', 'por cada 100,000 hombres']),
  cobertura: oneOf(['nacional']),
  fuente: text,
  fuente_url: webAddress,
  nota: v.pipe(text, v.regex(/nacional/i, 'no dice que la cifra es nacional → Dilo')),
});
type Survey = v.InferOutput<typeof surveyRow>;

const survey = v.pipe(
  surveyRow,
  keeps<Survey>([
    [
      'valor',
      ({ unidad, valor }) => unidad !== '%' || valor <= 100,
      'es un porcentaje y pasa de 100 → Revisa la cifra',
    ],
    [
      'anio_referencia',
      ({ anio_referencia: asked, anio_edicion: edition }) => asked === null || asked <= edition,
      'es posterior a anio_edicion → Revisa los dos años',
    ],
  ]),
);

const monthlyCalls = v.object({
  mes: v.pipe(day, v.endsWith('-01', 'no es el primer día de un mes → Escríbelo como AAAA-MM-01')),
  llamadas: whole,
  fuente: text,
  nota: optional(text),
});

const perceptionOf = ({ alcaldias }: Places) =>
  v.object({
    alcaldia: v.pipe(
      alcaldiaKey,
      v.check(
        (key) => alcaldias.some(({ clave }) => clave === key),
        'no es la clave de ninguna alcaldía → Cópiala de alcaldias.csv',
      ),
    ),
    anio: year,
    trimestre: v.pipe(oneOf(['1', '2', '3', '4']), v.transform(Number)),
    valor: v.pipe(amount, v.maxValue(100, 'es un porcentaje y pasa de 100 → Revisa la cifra')),
    como: oneOf(['publicada', 'prensa', 'calculo_de_un_tercero']),
    fuente: text,
    fuente_url: optional(webAddress),
    nota: text,
  });

const signed = v.pipe(
  text,
  v.regex(
    /^-?\d+(\.\d+)?$/,
    'no es un porcentaje → Escríbelo con su signo si baja, como -85 o 9.8',
  ),
  v.transform(Number),
);

const claimRow = v.object({
  clave: v.pipe(
    text,
    v.regex(
      /^\d{2}(\d{3})?$/,
      'no es una clave → Escribe la de la alcaldía (09015) o la de la ciudad (09)',
    ),
  ),
  dicho: text,
  fuente: text,
  indicador: v.picklist(
    INDICATORS.map(({ id }) => id),
    'no es un indicador → Cópialo de la tabla indicadores',
  ),
  desde: day,
  hasta: day,
  contra: year,
  dice_cuando: v.pipe(
    oneOf(['true', 'false']),
    v.transform((cell) => cell === 'true'),
  ),
  porcentaje: optional(signed),
});
type Claim = v.InferOutput<typeof claimRow>;

const claim = v.pipe(
  claimRow,
  keeps<Claim>([
    ['hasta', ({ desde, hasta }) => desde < hasta, 'no es posterior a desde → Revisa los dos días'],
    [
      'contra',
      ({ desde, contra }) => contra < Number(desde.slice(0, 4)),
      'no es anterior al año de desde → Revisa los dos años',
    ],
  ]),
);

const correction = v.object({
  alcaldia: alcaldiaKey,
  fecha: day,
  pagina: v.pipe(
    text,
    v.regex(
      /^\/(?:[a-z0-9_-]+\/)*$/,
      'no es una dirección de este sitio → Escríbela como /alcaldias/',
    ),
  ),
  dijimos: text,
  decimos: text,
  por_que: text,
  metodo: optional(text),
});

/**
 * The tables `encuestas`, `percepcion`, `llamadas_911_ciudad`, and of one alcaldía `afirmaciones` and `correcciones`.
 * @throws EtlError naming file, line, column and value.
 */
export async function addFigures(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  const at = (file: string) => join(root, 'data/catalogs', file);
  const perceived = readCatalog(at('percepcion.csv'), perceptionOf(places));
  const claims = readCatalog(at('afirmaciones.csv'), claim, ['clave', 'dicho']);
  const corrections = readCatalog(at('correcciones.csv'), correction);
  await insertRows(db, 'encuestas', readCatalog(at('encuestas.csv'), survey, ['id']));
  await insertRows(db, 'percepcion', perceived);
  await insertRows(
    db,
    'llamadas_911_ciudad',
    readCatalog(at('llamadas_911_ciudad.csv'), monthlyCalls, ['mes']),
  );
  await insertRows(
    db,
    'afirmaciones',
    claims.filter(({ clave }) => alcaldias.includes(clave)),
  );
  await insertRows(
    db,
    'correcciones',
    corrections.filter((row) => alcaldias.includes(row.alcaldia)),
  );
}
