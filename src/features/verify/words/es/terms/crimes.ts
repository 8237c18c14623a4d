/** What people call crimes: patterns of plain words. The longer stands before the shorter that it holds. */

interface CrimeTerm {
  readonly said: string;
  /** Ids of topics that it may stand for: the first that a release counts. */
  readonly topics?: readonly string[];
  /** Its name, where the release counts none of those. */
  readonly uncounted?: string;
  /** What is taken for granted with it. */
  readonly assumed?: string;
}

const KILLED = 'matan|mataron|asesinan|asesinaron';
const feminicidal = 'feminicidi(?:o|os)|femicides?|feminicides?';

export const CRIMES: readonly CrimeTerm[] = [
  {
    said: `(?:tentativas?|intentos?) de (?:feminicidios?)|(?:${feminicidal}) (?:en grado de tentativa|tentados?)|attempted (?:${feminicidal})`,
    topics: ['tentativa_feminicidio'],
  },
  { said: 'tentativas? de [a-zñ]+', uncounted: 'tentativa de otro delito' },
  { said: 'violencia feminicida', topics: ['violencia_feminicida'] },
  {
    said: `(?:${KILLED})(?= a (?:una?|\\d+) mujer(?:es)? por razon(?:es)? de genero)`,
    topics: ['feminicidio', 'snsp_feminicidio'],
  },
  {
    said: `(?:${KILLED})(?= a una mujer (?:cada|al) )|(?<= cada (?:\\d+ )?(?:dias?|semanas?|mes|meses|horas?)(?: ,)? )(?:${KILLED})(?= a una mujer )`,
    topics: ['feminicidio', 'snsp_feminicidio'],
    assumed: 'matan a una mujer: tomé los feminicidios, que son una parte de los asesinatos',
  },
  { said: `${KILLED}|asesinad[oa]s?|muertas|killed|murdered`, uncounted: 'asesinatos' },
  { said: feminicidal, topics: ['feminicidio', 'snsp_feminicidio'] },
  {
    said: 'violacion(?:es)? equiparadas?|equiparadas?',
    topics: ['snsp_violacion_equiparada'],
    uncounted: 'violación equiparada',
  },
  {
    said: 'violacion(?:es)? simples?',
    topics: ['snsp_violacion_simple'],
    uncounted: 'violación simple',
  },
  {
    said: 'violacion(?:es)? (?:tumultuarias?|impropias?)',
    uncounted: 'un tipo de violación',
  },
  {
    said: '(?:violacion(?:es)? a |(?:delitos? )?contra )?la intimidad sexual|(?:difusion de (?:contenidos?|imagenes|fotos|videos) intim[oa]s(?: sin consentimiento)?|difusion de contenido intimo)(?: \\( ley olimpia \\))?|(?:delitos de la )?ley olimpia',
    topics: ['intimidad_sexual'],
  },
  {
    said: 'privacion(?:es)? (?:ilegal(?:es)? )?de la libertad (?:personal )?(?:para|con) (?:un )?(?:acto|fines) sexual(?:es)?',
    topics: ['privacion_libertad_sexual'],
  },
  {
    said: 'violencia (?:intra ?)?familiar|violencia domestica|violencia en el hogar|domestic violence|family violence',
    topics: ['violencia_familiar', 'snsp_violencia_familiar'],
  },
  {
    said: 'violencia sexual|delitos sexuales|agresiones sexuales|sexual (?:violence|crimes|offen[sc]es)|delitos contra la libertad sexual',
    topics: ['violencia_sexual'],
  },
  { said: 'violacion(?:es)?|rapes?', topics: ['violacion', 'snsp_violacion'] },
  { said: 'abusos? sexual(?:es)?|sexual abuse', topics: ['abuso_sexual', 'snsp_abuso_sexual'] },
  {
    said: 'acosos? sexual(?:es)?|sexual harassment',
    topics: ['acoso_sexual', 'snsp_acoso_sexual'],
  },
  {
    said: 'acosos? (?:callejeros?|laboral(?:es)?|escolar(?:es)?|digital(?:es)?|inmobiliarios?)',
    uncounted: 'esa clase de acoso',
  },
  {
    said: 'acosos?',
    topics: ['acoso_sexual', 'snsp_acoso_sexual'],
    assumed: 'acoso, a secas: tomé el acoso sexual',
  },
  { said: 'abusos? de [a-zñ]+', uncounted: 'esa clase de abuso' },
  {
    said: 'abusos?',
    topics: ['abuso_sexual', 'snsp_abuso_sexual'],
    assumed: 'abuso, a secas: tomé el abuso sexual',
  },
  {
    said: 'homicidios? culposos?|culposos?',
    topics: ['snsp_homicidio_culposo'],
    uncounted: 'homicidio culposo',
  },
  {
    said: 'homicidios? dolosos?|dolosos?',
    topics: ['snsp_homicidio_doloso'],
    uncounted: 'homicidio doloso',
  },
  {
    said: 'violencia (?:de genero|machista|contra (?:las? )?mujer(?:es)?)|gender violence|violence against women',
    topics: ['violencia_total'],
    assumed: 'violencia de género: tomé la suma de familiar, sexual y feminicida',
  },
  {
    said: 'homicidios?|asesinatos?|murders?|homicides?',
    uncounted: 'homicidio, sin decir si doloso o culposo',
  },
  { said: 'hostigamientos?(?: sexual(?:es)?)?', uncounted: 'hostigamiento sexual' },
  {
    said: 'lesion(?:es)? dolosas?',
    topics: ['snsp_lesiones_dolosas'],
    uncounted: 'lesiones dolosas',
  },
  { said: 'lesiones(?: culposas)?', uncounted: 'lesiones, sin decir si dolosas, o culposas' },
  { said: '(?:robos?|asaltos?)(?: (?:a|de|con|sin) [a-zñ]+)*', uncounted: 'robo' },
  {
    said: '(?:delitos de )?alto impacto|incidencia delictiva|criminalidad|(?:la |los )?(?:delitos|crimenes) en general|crime',
    uncounted: 'delitos de todo tipo',
  },
  { said: 'trata de (?:mujeres|blancas)|explotacion sexual', uncounted: 'trata de mujeres' },
  { said: 'trata(?: de personas)?', topics: ['snsp_trata'], uncounted: 'trata de personas' },
  {
    said: 'corrupcion de menores',
    topics: ['snsp_corrupcion_menores'],
    uncounted: 'corrupción de menores',
  },
  {
    said: 'incumplimientos? (?:de (?:la )?obligacion|de (?:las )?obligaciones) de asistencia familiar',
    topics: ['snsp_asistencia_familiar'],
    uncounted: 'incumplimiento de asistencia familiar',
  },
  { said: 'secuestros?', topics: ['snsp_secuestro'], uncounted: 'secuestro' },
  { said: 'amenazas', topics: ['snsp_amenazas'], uncounted: 'amenazas' },
  { said: 'narcomenudeo', uncounted: 'narcomenudeo' },
  {
    said: 'extorsion(?:es)?|fraudes?|despojos?|desapariciones|balaceras',
    uncounted: 'ese delito',
  },
  {
    said: '(?:la )?percepcion(?: de (?:la )?inseguridad)?|inseguridad|inseguras?',
    uncounted: 'la inseguridad que se siente',
  },
  { said: 'ciberacosos?|ciberviolencia|sexting|grooming', uncounted: 'ese tipo de violencia' },
  {
    said: 'violencia (?:vicaria|digital|laboral|obstetrica|politica|economica|patrimonial|psicologica|emocional|fisica|escolar|institucional|infantil|mediatica|en el noviazgo|en pareja|de pareja)',
    uncounted: 'ese tipo de violencia',
  },
  { said: 'violencia(?:s)?', uncounted: 'violencia, sin decir cuál' },
  { said: 'muertes violentas(?: de mujeres)?', uncounted: 'muertes violentas' },
];

/** What is counted: of `victimas` and `llamadas` the site holds little. */
export const UNITS: readonly {
  readonly said: string;
  readonly unit: 'casos' | 'victimas' | 'llamadas' | 'reportes';
}[] = [
  {
    said: 'llamadas?(?: de (?:auxilio|emergencia))?(?: (?:al|de emergencia al|a) (?:911|linea [a-z]+))?|(?:al|en el|del) 911|911',
    unit: 'llamadas',
  },
  { said: '(?:mujeres |personas )?victimas?|victims', unit: 'victimas' },
  { said: 'reportes?(?: ciudadanos)?|incidentes?', unit: 'reportes' },
  {
    said: '(?:numero de |total de |cifra de |incidencia de |incidencia del? |los indices de |el indice de )?(?:carpetas?(?: de investigacion)?|denuncias?|casos?|delitos?|averiguaciones previas?|expedientes?|hechos|investigaciones|cases|reports|complaints|investigations?|crimes)(?: (?:abiert|iniciad|registrad|denunciad|presentad|integrad)[oa]s)?|numero|incidencia|cifras?|indices?|total',
    unit: 'casos',
  },
];

/** Who suffered it: of nobody but women, and in few lapses, is anything told. */
export const SUBGROUPS: readonly { readonly said: string; readonly who: string }[] = [
  { said: '(?:ninas|niñas)(?: y adolescentes)?', who: 'niñas' },
  {
    said: '(?:ninos|niños|ninas y ninos|infancias?|infantil(?:es)?|menores(?: de edad| de \\d+(?: anos)?)?)',
    who: 'niñas y niños',
  },
  { said: 'adolescentes|jovenes|estudiantes|universitarias', who: 'jóvenes' },
  { said: '(?:adultas?|mujeres|personas) mayores|ancianas', who: 'personas mayores' },
  { said: 'hombres|varones|men', who: 'hombres' },
  {
    said: '(?:mujeres )?(?:embarazadas|indigenas|trans|extranjeras|migrantes|turistas|policias)',
    who: 'ese grupo',
  },
  { said: 'mujer(?:es)?|femeninas?|women|woman', who: 'mujeres' },
];
