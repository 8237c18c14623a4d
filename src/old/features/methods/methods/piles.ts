import type { Method } from './method';

export const piles: Method = {
  id: 'apilamientos',
  nombre: 'Carpetas que quizá sólo se registraron ahí',
  donde: 'En los cambios de una colonia, y en lo que se dice de ella frente al resto.',
  queHace: [
    'Un lugar donde se registran carpetas puede parecer una calle violenta. La Fiscalía desplaza los puntos de casi todos estos delitos antes de publicarlos; los del acoso sexual y el feminicidio, no. De ésos se busca, en cada publicación, dónde hay ocho carpetas o más de un mismo delito y un mismo año a menos de 15 metros, con otros tres delitos ajenos o más en el mismo lugar.',
    'Lo que se dice de la colonia se calcula otra vez sin esas carpetas. Si ya no se sostiene, la página lo dice; cuántas son y dónde están no se publica.',
    'De los delitos cuyos puntos sí se desplazan se compara, oficina por oficina y año por año, cuántas carpetas hay a menos de 300 metros con las que hace esperar el anillo de 300 a 900. Donde por km² son más del doble, con 95\u00a0% de confianza, se calcula lo que sobra, con lo menos y lo más que puede ser, y lo que se dice de todas las colonias se calcula otra vez sin ello. La que cambiaría no se cuenta entre las que están por encima ni por debajo: se dan las dos respuestas.',
  ],
  formulas: [
    {
      tex: String.raw`\#\{\, j : d(i, j) \le 15,\; a_j = a_i \,\} \ge 8`,
      leida:
        'Hay un apilamiento donde, a 15 metros o menos de una carpeta, hay ocho o más de su delito y su año, contada ella.',
    },
    {
      tex: String.raw`\lvert \log R' \rvert \le \tfrac{3}{4}\, \lvert \log R \rvert`,
      leida:
        'Sin ellas el cambio es bastante menor si, en logaritmo, queda en tres cuartos o menos de lo que era.',
    },
  ],
  simbolos: [
    { tex: 'd(i, j)', significa: 'los metros entre dos carpetas, sobre la esfera' },
    { tex: 'a_i', significa: 'el año del hecho' },
    { tex: "R,\\; R'", significa: 'el cambio con todas las carpetas, y sin las de ese punto' },
  ],
  porque: [
    'Quitar esas carpetas de las cuentas sería decidir que no ocurrieron ahí, y eso no se sabe. Callarlas dejaría creer que una calle se volvió más violenta. Decir si lo que se afirma depende de ellas es lo que los datos permiten.',
  ],
  limites: [
    'De las oficinas, las carpetas se toman de diez en diez, para que ninguna respuesta dé a conocer cuántas son.',
    'Se dice sólo donde, de lo dicho, siguen siendo posibles cinco cuentas o más de cada año; si no, se dice nada más que hay muchas en el mismo punto, o nada.',
  ],
  noDice: [
    'No dice que el punto sea una oficina: también puede ser un lugar donde de veras pasa mucho.',
    'No halla un lugar de registro cuyas carpetas se repartan entre varios puntos, ni uno de menos de ocho al año.',
  ],
  ejemplos: [],
  referencia: '',
  fuentes: [
    'R. W. Sinnott, Sky and Telescope 68 (1984), de la distancia.',
    'docs/decisions/apilamientos.md, de la regla y de lo que no se publica.',
  ],
};
