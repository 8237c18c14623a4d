/** What an indicator's sheet says beside the release: the law's words for it, its caveats, what a rise means. */
import type { ColoniaGrain, IndicatorId } from '$old/lib/contract/indicators/catalogue';

/** Types of violence of article 6 of the law; `vicaria` is its «a través de interpósita persona». */
type LawType = 'psicológica' | 'física' | 'patrimonial' | 'económica' | 'sexual' | 'vicaria';

/** Modalities of the second title of the law: where the violence happens, or by whom. */
type LawModality =
  'familiar' | 'laboral y docente' | 'en la comunidad' | 'digital y mediática' | 'feminicida';

export interface Sheet {
  readonly tipos: readonly LawType[];
  readonly modalidades: readonly LawModality[];
  /** Why the match with the law is only approximate here. */
  readonly porqueAproximada: string;
  /** What a rise and a fall may mean. */
  readonly polaridad: string;
  /** What could be misread in this indicator alone. */
  readonly salvedades: readonly string[];
}

export interface Reference {
  readonly nombre: string;
  readonly url: string;
}

export const LAW: Reference = {
  nombre:
    'Ley General de Acceso de las Mujeres a una Vida Libre de Violencia: tipos, artículo 6; modalidades, Título II',
  url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGAMVLV.pdf',
};

/** As in data/sources/fgj_carpetas.json. */
export const UPDATED = { fuente: 'fgj_carpetas', frecuencia: 'mensual' } as const;

/** Of counts that depend on a report. UN Women & WHO, administrative data on violence against women (2022). */
const OF_REPORTS =
  'Sin dirección buena ni mala. Más carpetas pueden ser más violencia, pero también más confianza ' +
  'para denunciar o mejor registro; menos carpetas pueden ser menos denuncia. Por eso aquí no hay ' +
  'rojo de alarma, y el morado de un alza y el verde de una baja sólo dicen hacia dónde, no si es bueno.';

/** A death is investigated whether or not someone reports it; what varies is how it is classified. */
const OF_DEATHS =
  'Más carpetas nunca es buena noticia; menos, sólo lo es si no cambió lo que se investiga como ' +
  'feminicidio. Con cuentas tan pequeñas, casi ningún cambio de un año a otro va más allá del azar.';

/** True of every indicator that counts carpetas of the Fiscalía. */
export const COMMON_CAVEATS: readonly string[] = [
  'El archivo no dice el sexo de la víctima: son carpetas por delitos de violencia de género, no «contra mujeres».',
  'Una carpeta puede tener más de una víctima, y una persona puede estar en varias carpetas.',
  'Cada caso va en el mes del hecho, no en el de la denuncia; a los meses recientes les faltan carpetas por abrir.',
  'El delito es el que anotó la Fiscalía, y puede cambiar durante la investigación.',
];

/** Why nothing finer is published by colonia; measured in docs/decisions/grano-por-colonia.md. */
export const GRAIN_REASON: Readonly<Record<ColoniaGrain, string>> = {
  trimestre:
    'Por colonia se publica desde el trimestre: aun así queda a la vista más de la mitad de las celdas con casos, una vez protegidas las cuentas pequeñas.',
  anio: 'Por colonia se publica desde el año: por trimestre, proteger las cuentas pequeñas escondería más de la mitad de las celdas con casos.',
  trienio:
    'Por colonia se publica sólo en sumas de tres años: por año, proteger las cuentas pequeñas escondería más de la mitad de las celdas con casos.',
  ninguno:
    'Por colonia no se publica: sola o restada de otras, una cuenta podría señalar a una persona. Se publica para la alcaldía completa.',
};

const PLACE_UNKNOWN =
  'El delito no dice si ocurrió en la familia, en el trabajo, en la escuela o en la calle.';

const SUM = 'Es una suma: puede quedarse igual mientras sus partes se mueven en sentidos opuestos.';

const FEW =
  'Son pocos casos al año: pasar de 2 a 3 es +50\u00a0% y cabe de sobra en el azar. Mira la cuenta antes que el porcentaje.';

export const SHEETS: Readonly<Record<IndicatorId, Sheet>> = {
  violencia_total: {
    polaridad: OF_REPORTS,
    tipos: ['psicológica', 'física', 'patrimonial', 'económica', 'sexual', 'vicaria'],
    modalidades: [
      'familiar',
      'laboral y docente',
      'en la comunidad',
      'digital y mediática',
      'feminicida',
    ],
    porqueAproximada: 'Reúne delitos de tipos y modalidades distintos.',
    salvedades: [
      SUM,
      'La mayor parte es violencia familiar, así que casi siempre se mueve con ella.',
      'Por colonia no se publica porque, restando sus otras partes, se sabría la violencia feminicida.',
    ],
  },
  violencia_familiar: {
    polaridad: OF_REPORTS,
    tipos: ['psicológica', 'física', 'patrimonial', 'económica', 'sexual', 'vicaria'],
    modalidades: ['familiar'],
    porqueAproximada: 'El delito dice dónde cabe la violencia, no de qué tipo fue.',
    salvedades: [
      'Cuenta a víctimas de cualquier sexo y edad: también niñas, niños, hombres y personas mayores.',
      'En el archivo de la Fiscalía aparece como delito «de bajo impacto»; esa clasificación no se usa aquí.',
    ],
  },
  violencia_sexual: {
    polaridad: OF_REPORTS,
    tipos: ['sexual'],
    modalidades: ['familiar', 'laboral y docente', 'en la comunidad', 'digital y mediática'],
    porqueAproximada: PLACE_UNKNOWN,
    salvedades: [SUM],
  },
  abuso_sexual: {
    polaridad: OF_REPORTS,
    tipos: ['sexual'],
    modalidades: ['familiar', 'laboral y docente', 'en la comunidad'],
    porqueAproximada: PLACE_UNKNOWN,
    salvedades: [
      'Se denuncia más tarde que la violencia familiar y que la violación, en lo que se ha medido: sus meses recientes son los más incompletos.',
    ],
  },
  acoso_sexual: {
    polaridad: OF_REPORTS,
    tipos: ['sexual', 'psicológica'],
    modalidades: ['laboral y docente', 'en la comunidad', 'digital y mediática'],
    porqueAproximada: PLACE_UNKNOWN,
    salvedades: [
      'El acoso en la calle y en el transporte casi no se denuncia (ENDIREH 2021): el número dice muy poco de cuánto ocurre.',
    ],
  },
  violacion: {
    polaridad: OF_REPORTS,
    tipos: ['sexual', 'física'],
    modalidades: ['familiar', 'laboral y docente', 'en la comunidad'],
    porqueAproximada: PLACE_UNKNOWN,
    salvedades: [
      'Reúne violación, equiparada y tumultuaria, su tentativa, estupro e incesto; otras fuentes cuentan menos delitos con el mismo nombre.',
    ],
  },
  intimidad_sexual: {
    polaridad: OF_REPORTS,
    tipos: ['sexual', 'psicológica'],
    modalidades: ['digital y mediática'],
    porqueAproximada:
      'Suele ocurrir por medios digitales, pero el delito no dice qué medio se usó ni desde dónde.',
    salvedades: [
      'Casi no hay carpetas antes de 2020: el alza de los primeros años es también la de un delito que empezaba a registrarse.',
      'El lugar es el que anotó la Fiscalía; en lo que pasa por internet dice poco de dónde ocurrió.',
    ],
  },
  privacion_libertad_sexual: {
    polaridad: OF_REPORTS,
    tipos: ['sexual', 'física'],
    modalidades: ['familiar', 'en la comunidad'],
    porqueAproximada: PLACE_UNKNOWN,
    salvedades: [FEW],
  },
  violencia_feminicida: {
    polaridad: OF_REPORTS,
    tipos: ['física'],
    modalidades: ['feminicida'],
    porqueAproximada:
      'La ley llama violencia feminicida a más que estos dos delitos, y quien la ejerce suele haber ejercido antes otras.',
    salvedades: [SUM, FEW],
  },
  feminicidio: {
    polaridad: OF_DEATHS,
    tipos: ['física'],
    modalidades: ['feminicida'],
    porqueAproximada:
      'El delito no dice qué otras violencias hubo antes ni quién las ejerció contra ella.',
    salvedades: [
      FEW,
      'No son todas las muertes violentas de mujeres: las que se investigan como homicidio no están aquí.',
      'El lugar puede ser el del hallazgo y no el del hecho.',
    ],
  },
  tentativa_feminicidio: {
    polaridad: OF_REPORTS,
    tipos: ['física'],
    modalidades: ['feminicida'],
    porqueAproximada: 'El delito no dice qué otras violencias hubo antes ni dónde se vivieron.',
    salvedades: [
      FEW,
      'Si una agresión se investiga como lesiones o como violencia familiar, no aparece aquí.',
    ],
  },
};
