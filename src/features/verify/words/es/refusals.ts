/** Why a claim, or a part of it, is not answered: each word that was not understood, and what would answer it. */
import type { Answer, NoAnswer } from '../../answers/answer';
import type { ReadClaim, Unread, Weight } from '../../claim';

export interface Refusal {
  /** What was typed, to be told apart; null of the whole claim. */
  readonly quoted: string | null;
  readonly why: string;
  /** What would answer it; null where nothing is known. */
  readonly would: string | null;
}

const WEIGHTS: Readonly<Record<Weight, readonly [why: string, would: string | null]>> = {
  numero: [
    'es un número que ninguna regla de aquí supo leer',
    'Escribe la cifra sola, con su delito y su año',
  ],
  negacion: ['niega algo, y no se sabe qué', 'Escríbelo en afirmativo'],
  lugar: [
    'no es un lugar que estas cuentas separen, o la frase trae varios',
    'Se contesta de la alcaldía, de sus colonias, de las otras alcaldías y de la ciudad',
  ],
  delito: ['es un segundo delito en la misma frase', 'Escribe cada delito en su frase'],
  quien: [
    'las cuentas por periodo no separan quién lo sufrió',
    'Del sexo de las víctimas se sabe sólo en los meses que trae «Datos»',
  ],
  tiempo: [
    'es un tiempo que estas cuentas no separan, o son periodos que no se emparejan',
    'Di dos años, o los mismos meses de dos años',
  ],
  comparacion: ['compara con algo que no se entendió', 'Di contra qué periodo o qué lugar'],
  unidad: [
    'no es lo que aquí se cuenta por periodo: son delitos y carpetas',
    'Lo contestaría una serie de llamadas o de víctimas por mes, que esta publicación no trae',
  ],
  palabra: [
    'no se sabe leer, y puede cambiar lo que se dice',
    'Escríbelo sin esa palabra si no cambia nada',
  ],
  otra_cifra: ['es una segunda cifra en la misma frase', 'Escribe cada cifra en su frase'],
  mezcla: [
    'Dice dos cosas que no se emparejan: un alza y una baja, o una parte de un total que no se dice',
    'Escribe cada cosa en su frase',
  ],
  periodos: [
    'Los periodos no se emparejan: son de meses distintos, de más de dos años, o van al revés',
    'Di dos años, o los mismos meses de dos años',
  ],
  causa: [
    'ninguna cuenta dice por qué cambia',
    'Se acerca una comparación con lugares parecidos: «Evaluar un acuerdo»',
  ],
};

const NONE: Readonly<Record<NoAnswer, readonly [why: string, would: string | null]>> = {
  sin_delito: ['No dice de qué delito.', 'Escribe el delito con la cifra.'],
  sin_cifra: ['No dice cuánto, ni si subió o bajó.', 'Escribe la cifra como se dijo.'],
  sin_cuentas: ['No está entre los delitos que aquí se cuentan.', null],
  pais: [
    'De todo el país no hay cuentas aquí.',
    'Lo contestaría la incidencia delictiva nacional del SESNSP.',
  ],
  popular: [
    'Es como la gente llama a una parte de la alcaldía: sus límites no son los de una colonia y no se cuenta aparte.',
    'Se contesta de la colonia entera.',
  ],
  lugar: [
    'No es un lugar que estas cuentas separen.',
    'Se contesta de la alcaldía, de sus colonias, de las otras alcaldías y de la ciudad.',
  ],
  publicacion: [
    'Con una publicación anterior sólo se comprueban cambios de la alcaldía.',
    'Ábrelo con la publicación de hoy.',
  ],
  colonia: [
    'Por colonia sólo se publican años enteros de violencia familiar y de violencia sexual, y en algunas de abuso sexual; el feminicidio, nunca.',
    'Lo que sí se publica está en la página de cada colonia.',
  ],
  alcaldias: [
    'De ese delito sólo hay cuentas de esta alcaldía.',
    'Lo contestaría la incidencia delictiva municipal del SESNSP, que aquí está completa para otros delitos.',
  ],
  reservado: [
    'Alguna de esas cuentas no se publica, para no señalar a nadie, o no es de un año completo.',
    'Lo que sí se publica está en la página de cada colonia.',
  ],
  periodo: [
    'De esos periodos no tenemos las cuentas que pide.',
    'Prueba con años enteros desde 2016, o con meses que ya terminaron.',
  ],
  sin_cuando: [
    'No dice de cuándo, y de un año a otro cambia la respuesta.',
    'Di el año o los meses.',
  ],
  sin_mes: [
    'No dice hasta qué mes de ese año, que ya terminó.',
    'Di los meses: «de enero a julio de 2025».',
  ],
  imposible: ['Nada baja más de 100 %, ni es más de todo.', null],
  victimas: [
    'De las víctimas sólo se sabe en los lapsos que publicó cada fuente: enero a abril de 2020 y enero a abril de 2026.',
    'Lo contestaría una serie de víctimas por mes.',
  ],
  comparados: ['No se sabe entre cuántas personas dividir, o los periodos no son de un año.', null],
};

const UNCOUNTED: Readonly<Record<string, string>> = {
  robo: 'Lo contestarían las carpetas por robo de la Fiscalía, que este sitio no trae.',
  'la inseguridad que se siente': 'Lo contesta la ENSU del INEGI, que está en «Datos».',
  'un tipo de violación':
    'Se contesta de la violación simple y de la equiparada, que el SESNSP cuenta por año.',
  asesinatos:
    'Se contesta del feminicidio, y del homicidio doloso de todas las personas, que el SESNSP cuenta.',
  'trata de mujeres': 'Se contesta de la trata de personas, que el SESNSP cuenta por año.',
};
const ELSEWHERE =
  'Lo contestaría la incidencia delictiva del SESNSP o de la Fiscalía, que aquí sólo está para estos delitos.';

export function refusalsOf({ claim, text, unread }: ReadClaim, answer: Answer): readonly Refusal[] {
  const causes = unread.filter(({ weight }) => weight === 'causa').map(ofWord);
  if (answer.kind !== 'negada') return causes;
  const words = answer.unread.map(ofWord);
  const whole = answer.why === null ? [] : [ofWhole(answer.why, text, claim.uncounted)];
  return [...whole, ...words, ...causes];
}

function ofWord({ text, weight }: Unread): Refusal {
  const [why, would] = WEIGHTS[weight];
  return {
    quoted: text === '' ? null : text,
    why: `${why}.`,
    would: would === null ? null : `${would}.`,
  };
}

function ofWhole(why: NoAnswer, text: string, uncounted: string | null): Refusal {
  const [said, would] = NONE[why];
  if (why !== 'sin_cuentas') return { quoted: null, why: said, would };
  const name = uncounted ?? text;
  return {
    quoted: null,
    why: `De ${name}${name.includes(',') ? ',' : ''} no hay cuentas aquí.`,
    would: UNCOUNTED[name] ?? ELSEWHERE,
  };
}

export const refusalHeadline = 'Esto no se contesta';
