/** `data/catalogs/encuestas.csv`: what national surveys say of the violence that nobody reports. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import {
  amount,
  oneOf,
  text,
  webAddress,
  year,
} from '../../../../src/old/lib/contract/catalogs/fields';
import { readCatalog } from '../io/readCatalog';
import { keeps } from '../../../../src/old/lib/contract/catalogs/rules';

const SURVEYS = ['ENDIREH', 'ENVIPE'] as const;
const FIELDS = ['pareja', 'familiar', 'escolar', 'laboral', 'comunitario', 'todos'] as const;
const CONCEPTS = [
  'queja_o_denuncia',
  'denunciado',
  'carpeta_de_lo_denunciado',
  'cifra_oculta',
  'delitos_sexuales',
] as const;
const PERCENT = '%';
const UNITS = [PERCENT, 'por cada 100,000 mujeres', 'por cada 100,000 hombres'] as const;

const row = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9_]+$/, 'no es un identificador (minúsculas, cifras y _)')),
  encuesta: oneOf(SURVEYS),
  anio_edicion: year,
  /** Null where the edition asks about more than one year, or its readers don't agree. */
  anio_referencia: v.nullable(year),
  ambito: oneOf(FIELDS),
  concepto: oneOf(CONCEPTS),
  valor: amount,
  unidad: oneOf(UNITS),
  cobertura: oneOf(['nacional']),
  fuente: text,
  fuente_url: webAddress,
  nota: text,
});

export type SurveyFigure = v.InferOutput<typeof row>;

/**
 * National figures: they say what counts of reports leave out, and never multiply those of a colonia.
 * @throws EtlError naming file, line, column and value.
 */
export function readSurveys(root: string): readonly SurveyFigure[] {
  const schema = v.pipe(
    row,
    keeps<SurveyFigure>([
      {
        column: 'valor',
        holds: ({ unidad, valor }) => unidad !== PERCENT || valor <= 100,
        otherwise: 'es un porcentaje y pasa de 100',
      },
      {
        column: 'anio_referencia',
        holds: ({ anio_referencia: asked, anio_edicion: edition }) =>
          asked === null || asked <= edition,
        otherwise: 'es posterior a anio_edicion',
      },
      {
        column: 'nota',
        holds: ({ nota }) => /nacional/i.test(nota),
        otherwise: 'no dice que la cifra es nacional',
      },
    ]),
  );
  return readCatalog(resolve(root, 'data/catalogs/encuestas.csv'), schema, ['id']);
}
