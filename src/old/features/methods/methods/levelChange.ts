import { levelChanges } from '$old/lib/stats/time/levelChanges';
import { writeBreaks } from '$old/lib/words/es/breaks';
import { decimals } from './decimals';
import type { Method } from './method';

const LEVELS = [20, 10] as const;
const MONTHS = 24;

const [change] = levelChanges(
  LEVELS.flatMap((count) => Array.from({ length: MONTHS }, () => ({ count, exposure: 1 }))),
  { seed: 1 },
);

export const levelChange: Method = {
  id: 'cambio-de-nivel',
  nombre: 'Un cambio de nivel, con su fecha',
  donde: 'En la tendencia, mes a mes, de la alcaldía.',
  queHace: [
    'Busca el mes que mejor parte la serie en dos niveles distintos, y se pregunta qué tan seguido el azar, sin ningún cambio, daría un corte igual de bueno. Si es menos de una de cada 100 veces, ahí hay un cambio; luego busca otro en cada parte. Antes se descuentan la temporada, los días de cada mes y lo que falta por denunciar. Las series sorteadas parten de una semilla fija: en cualquier máquina salen los mismos dígitos.',
    'Un nivel de después del confinamiento (abril a julio de 2020) se dice contra el de antes de la pandemia, sin esos meses, y sólo si ambos se distinguen más allá del azar. Contra un antes hundido por el encierro, cualquier regreso parecería un alza.',
    'Un escalón se pone contra una subida (o una baja) lenta, que cambie lo mismo cada mes, con los meses tan irregulares como son. Si la lenta sólo explicaría lo que se ve una de cada 100 veces, fue de golpe y se dice desde cuándo; si es el escalón el que no lo explica, fue poco a poco; si no, no se distingue.',
    'La fecha también es incierta: se da el tramo de meses en que el cambio explicaría casi igual de bien lo que se ve.',
  ],
  formulas: [
    {
      tex: String.raw`\Lambda(k) = O_1 \log\frac{O_1}{E_1} + O_2 \log\frac{O_2}{E_2}`,
      leida:
        'Qué tanto mejora partir en el mes k: los casos de antes por el logaritmo de los casos entre los esperados, más lo mismo de después.',
    },
    {
      tex: String.raw`p = \frac{1 + \#\{r : \max_k \Lambda_r(k) \ge \max_k \Lambda(k)\}}{1 + R}`,
      leida:
        'El valor p es uno más las series sorteadas sin cambio cuyo mejor corte iguala al observado, entre uno más todas las sorteadas.',
    },
  ],
  simbolos: [
    { tex: 'O_1,\\; O_2', significa: 'casos antes y desde el mes k' },
    {
      tex: 'E_1,\\; E_2',
      significa:
        'los esperados si el nivel fuera uno solo, según días, temporada y parte denunciada',
    },
    { tex: 'R', significa: 'series sorteadas al mismo nivel, con la misma variación' },
  ],
  porque: [
    'Quien mira una serie escoge el mes en que «se nota» el cambio, y luego prueba ese mes: así siempre encuentra algo. Aquí haber escogido la fecha se paga, porque cada serie sorteada también escoge la suya.',
    'Un registro cambia a veces de golpe (un ministerio público nuevo, un delito nuevo en el código) y a veces poco a poco. Un escalón con fecha hace pensar en lo primero: por eso se prueba.',
  ],
  limites: [
    `Una comparación que cruza una ruptura de la serie no dice nada de lo que se mide. Las que se conocen, y quién las cuenta: ${writeBreaks()}.`,
    'Un nivel dura al menos seis meses: en series de menos de doce no se busca. La razón entre niveles va de cero a infinito, y es infinita después de meses sin casos.',
    'Sólo la primera búsqueda guarda el 1\u00a0% en total; las que siguen en cada parte lo guardan cada una. Con menos de cinco casos al mes, en promedio, no se busca.',
  ],
  noDice: [
    'No dice qué lo causó. Que un programa empezara en ese mes no prueba que lo hiciera el programa.',
    'De un alza que fue de golpe, más de la mitad de las veces no se distingue que lo fuera.',
    'Si un mes se parece al anterior por otra razón que su nivel, puede ver cambios de más.',
  ],
  ejemplos: [
    {
      caso: `${MONTHS} meses de ${LEVELS[0]} casos y ${MONTHS} de ${LEVELS[1]}`,
      resultado:
        change === undefined
          ? 'ninguno'
          : `desde el mes ${change.start + 1}, razón ${decimals(change.ratio, 2)}, p = ${decimals(change.p, 3)}`,
      dado: [MONTHS, LEVELS[0], MONTHS, LEVELS[1]],
      sale: change === undefined ? [] : [change.start + 1, change.ratio, change.p],
    },
  ],
  referencia:
    'Se comprueba a mano: el nivel baja a la mitad al acabar los primeros meses, y con 999 series sorteadas el menor p posible es uno entre mil.',
  fuentes: [
    'K. J. Worsley, Biometrika 73 (1986).',
    'A. J. Scott y M. Knott, Biometrics 30 (1974).',
  ],
};
