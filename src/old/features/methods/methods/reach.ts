import { walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { weightedReach } from '$old/lib/stats/access/weightedReach';
import { decimals } from './decimals';
import type { Method } from './method';

const two = weightedReach(
  [
    { distance: 0.5, people: 300 },
    { distance: 2, people: 100 },
  ],
  [1],
);

export const reach: Method = {
  id: 'alcance',
  nombre: 'Qué tan lejos queda la ayuda',
  donde: 'En los servicios, y en la ayuda cercana de cada colonia.',
  queHace: [
    'Las mujeres de cada colonia se ponen donde viven: en un punto de cada unidad territorial del IECM, con las que el Censo 2020 da por manzanas. Desde cada punto se mide la línea recta al lugar más cercano, y se promedia con las mujeres de cada uno como peso.',
    'La línea recta se vuelve camino con lo que alarga una cuadrícula de calles, en promedio de todos los rumbos, y el camino se vuelve tiempo a 4.5 km por hora. Lejos quiere decir a más de 15 minutos.',
    'Las mujeres por lugar son las que tienen el mismo lugar como el más cercano, aunque crucen de colonia para llegar; cada mujer se cuenta una vez.',
    'La necesidad es la tasa suavizada de carpetas por violencia familiar. Se dice que una colonia tiene tasa alta y ayuda lejos sólo si la probabilidad de superar a la alcaldía es de 80\u00a0% o más; de las demás que quedan lejos se dice que no se sabe.',
  ],
  formulas: [
    {
      tex: String.raw`h = \sin^2\!\frac{\varphi_2 - \varphi_1}{2} + \cos\varphi_1 \cos\varphi_2 \sin^2\!\frac{\lambda_2 - \lambda_1}{2}`,
      leida:
        'El semiverseno es el seno al cuadrado de media diferencia de latitudes, más el producto de los cosenos de las latitudes por el seno al cuadrado de media diferencia de longitudes.',
    },
    {
      tex: String.raw`d = 2R \arcsin h^{1/2}`,
      leida:
        'La distancia es dos veces el radio de la Tierra por el arco cuyo seno es la raíz del semiverseno.',
    },
    {
      tex: String.raw`\bar d_c = \frac{\sum_{p \in c} M_p \min_s d_{ps}}{\sum_{p \in c} M_p}`,
      leida:
        'La distancia de la colonia es la media de las de sus puntos al lugar más cercano, pesada por las mujeres de cada punto.',
    },
    {
      tex: String.raw`t = \frac{4}{\pi} \cdot \frac{60\, d}{4.5}`,
      leida:
        'Los minutos a pie son cuatro entre pi por la distancia en kilómetros, por sesenta y entre cuatro y medio.',
    },
  ],
  simbolos: [
    { tex: String.raw`\varphi,\; \lambda`, significa: 'latitud y longitud de cada extremo' },
    { tex: 'R', significa: 'radio medio de la Tierra, 6,371.0088 km' },
    { tex: 'M_p', significa: 'mujeres que viven en el punto p de la colonia c' },
    { tex: 'd_{ps}', significa: 'distancia del punto p al lugar s' },
  ],
  porque: [
    'Contar servicios dentro de cada colonia la premia por tenerlos en la orilla y castiga a su vecina, que los tiene cruzando la calle. La distancia desde donde se vive no sabe de límites.',
    'Una media pesada por mujeres y la proporción de ellas que queda lejos son las medidas más simples de acceso, y cualquiera las puede rehacer.',
  ],
  limites: [
    'La distancia es cero o más. Un lugar más en la lista nunca la alarga: la que se da es una cota, y decir que algo queda lejos pide una lista casi completa.',
    'No se da con menos de cinco lugares, ni si tiene lugar menos de la mitad de los que se sabe que hay, ni sin saber dónde viven las mujeres.',
    'Un lugar del que sólo se sabe la colonia se pone en el punto central de ella, y la figura lo dice. Lo que está por verificar no se cuenta.',
  ],
  noDice: [
    'No dice si el servicio está abierto, si tiene lugar o si atiende bien; ni si el camino se puede andar de noche, con una niña o en silla de ruedas.',
    'No usa las calles reales: un eje vial o una vía del tren pueden alargar el camino más de lo que dice.',
    'La tasa de carpetas no es la violencia que ocurre: donde cuesta denunciar, la necesidad se ve menor de lo que es.',
  ],
  ejemplos: [
    {
      caso: '300 mujeres a 500 m y 100 a 2 km',
      resultado: `media de ${decimals(two?.mean ?? null, 3)} km; ${decimals((two?.beyond[0] ?? 0) * 100, 0)}\u00a0% a más de 1 km`,
      dado: [300, 500, 100, 2],
      sale: [two?.mean ?? Number.NaN, two?.beyond[0] ?? Number.NaN, 1],
    },
    {
      caso: 'Un kilómetro en línea recta',
      resultado: `${decimals(walkingMinutes(1), 2)} minutos`,
      dado: [],
      sale: [walkingMinutes(1)],
    },
  ],
  referencia: 'Se rehacen con lápiz.',
  fuentes: [
    'R. W. Sinnott, Sky and Telescope 68 (1984).',
    'M. F. Guagliardo, International Journal of Health Geographics 3:3 (2004).',
    'R. W. Bohannon y A. W. Andrews, Physiotherapy 97 (2011): las mujeres caminan de 1.2 a 1.4 metros por segundo hasta los setenta años, y a 0.94 desde los ochenta.',
  ],
};
