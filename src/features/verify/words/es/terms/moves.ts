/** How a change, a level, a share and an order are said: patterns of plain words and numbers in digits. */

export const FALL =
  '(?:baj(?:o|a|an|aron|ada|ado|amos|ar|e|en|ando)|disminu[a-z]+|reduc[a-z]+|reduj[a-z]+|cay(?:o|eron|endo)|caen?|caidas?|cai(?:do|an)|descen[a-z]+|abati[a-z]+|abajo|por debajo|inferior(?:es)?|retroce[a-z]+|desplom[a-z]+|decre(?:cio|cieron|cimiento|mento)|mengu[a-z]+|ced(?:io|ieron|en?)|contra(?:jo|jeron)|merm(?:o|aron)|menos|menor(?:es)?|recort[a-z]+|decline[sd]?|fell|falls?|dropp?e?d?s?|decreas[a-z]+|down)';
export const RISE =
  '(?:sub(?:io|ieron|e|en|ida|ir|ido|iendo)|aument[a-z]+|crec(?:io|ieron|e|en|er|imiento|ido)|increment[a-z]+|alzas?|repunt[a-z]+|dispar[a-z]+|arriba|por encima|superior(?:es)?|elev[a-z]+|mas|mayor(?:es)?|rose|rises?|rising|increas[a-z]+|grew|up|ascend[a-z]+|escal(?:o|aron)|trep(?:o|aron)|salt(?:o|aron))';

export const BOUND =
  'mas del?|menos del?|casi|cerca del?|alrededor del?|aproximadamente|unas|unos|poco mas del?|poco menos del?|un poco mas del?|hasta|a lo mas|a lo sumo|cuando mucho|no mas del?|no menos del?|al menos|cuando menos|como minimo|por lo menos|apenas|solo|solamente|tan solo|unicamente|arriba del?|sobre|superaron|supero|superan|supera|rebasaron|rebaso|rebasan|rebasa|at least|at most|less than|nearly|almost|about|over|more than';
export type Bound = 'exacto' | 'mas_de' | 'menos_de' | 'al_menos' | 'a_lo_mas' | 'cerca';
/** «apenas 3» is 3. */
export const BOUNDS: readonly (readonly [said: string, bound: Bound])[] = [
  [
    'poco mas de|poco mas del|un poco mas de|un poco mas del|mas de|mas del|arriba de|arriba del|sobre|superaron|supero|superan|supera|rebasaron|rebaso|rebasan|rebasa|over|more than',
    'mas_de',
  ],
  ['al menos|por lo menos|cuando menos|como minimo|no menos de|no menos del|at least', 'al_menos'],
  ['poco menos de|poco menos del|menos de|menos del|less than', 'menos_de'],
  ['hasta|a lo mas|a lo sumo|cuando mucho|no mas de|no mas del|at most', 'a_lo_mas'],
  [
    'casi|cerca de|cerca del|alrededor de|alrededor del|aproximadamente|unas|unos|nearly|almost|about',
    'cerca',
  ],
];

/** A change said in words, in percent; of parts, as the verb says. */
export const WORDED: readonly {
  readonly said: string;
  readonly percent: number;
  readonly isPart?: true;
  /** Of the size of the change: «a menos de la mitad» is a fall of more than half. */
  readonly bound?: Bound;
}[] = [
  { said: '(?:a )?(?:mas del|mas que el) doble', percent: 100, bound: 'mas_de' },
  { said: '(?:a )?(?:mas del|mas que el) triple', percent: 200, bound: 'mas_de' },
  { said: '(?:a |en )?menos de la mitad', percent: -50, bound: 'mas_de' },
  { said: 'en mas de la mitad|(?<! a )mas de la mitad', percent: -50, bound: 'mas_de' },
  { said: '(?:a|por|en) la mitad|se redujo (?:a|en) la mitad|halved', percent: -50 },
  { said: 'by (?:a )?half', percent: 50, isPart: true },
  { said: 'by (?:a )?ord3', percent: 33, isPart: true },
  { said: 'by (?:a )?quarter', percent: 25, isPart: true },
  { said: 'by (?:a )?fifth', percent: 20, isPart: true },
  {
    said: 'se (?:ha |han )?(?:duplic|dobl)[a-z]+|duplic(?:o|aron)(?= τ)|(?:al|el) doble|doubled?',
    percent: 100,
  },
  {
    said: 'se (?:ha |han )?triplic[a-z]+|triplic(?:o|aron)(?= τ)|(?:al|el) triple|tripled?',
    percent: 200,
  },
  { said: 'se (?:ha |han )?cuadruplic[a-z]+|(?:al|el) cuadruple', percent: 300 },
  {
    said: '(?:en |una? |las? |en una |en un |un )?(?:2|dos) (?:tercios|ord3 partes)',
    percent: 67,
    isPart: true,
  },
  { said: '(?:en |las |en )?3 (?:ord4|ord4 partes)', percent: 75, isPart: true },
  { said: '(?:en )?un tercio|(?:en )?(?:la|una) ord3 parte', percent: 33, isPart: true },
  { said: '(?:en )?un ord4|(?:en )?(?:la|una) ord4 parte', percent: 25, isPart: true },
  { said: '(?:en )?(?:la|una) ord5 parte|(?:en )?un ord5', percent: 20, isPart: true },
  { said: '(?:en )?(?:la|una) ord10 parte', percent: 10, isPart: true },
];
/** Parts that a share may be, in words. */
export const PARTS: readonly { readonly said: string; readonly of: number }[] = [
  { said: 'la mitad|half', of: 2 },
  { said: '(?:un tercio|(?:la|una) ord3 parte|(?:a |one )?ord3)', of: 3 },
  { said: '(?:un ord4|(?:la|una) ord4 parte|(?:a |one )?quarter)', of: 4 },
  { said: '(?:la|una) ord5 parte', of: 5 },
  { said: '(?:la|una) ord10 parte', of: 10 },
];

/** What says that cases happened, and no more. */
export const HAPPENED =
  '(?:se )?(?:han |ha |habian )?(?:hubo|fueron|hay|habia|llevamos|llevan|lleva|van|sumaron|suman|sumo|suma|abrieron|abren|abrio|abre|iniciaron|inician|denunciaron|denuncian|denunciado|denunciados|denuncio|denuncia|registraron|registran|registrado|registro|registra|contaron|contabilizaron|contabilizado|cometieron|cometen|cometio|ocurrieron|ocurren|ocurrio|presentaron|presentado|cometido|ocurrido|abierto|iniciado|reportaron|reporto|acumularon|acumulo|acumula|acumulan|alcanzaron|alcanzo|llego a|llegaron a|(?:cerr(?:o|aron)|cierran?)(?: π)* (?:con|en)|tuvo|tuvieron|tiene|tienen|contabilizan?|contabilizo|atendieron|atendio|recibieron|recibio|integraron|integro|document(?:o|aron)|tenemos|suceden|sucedieron|ocurre|comete|presentan?|reportan|(?:was|were|been) (?:reported|recorded|filed)|reported|there were|there was|recorded|saw)';

/** What is done to who suffers it: of the crime, that it happened. */
export const SUFFERED = '(?:que )?(?:sufren?|sufrio|sufrieron|padecen?|cerr(?:o|aron)|cierran?)';

const WHO_COUNTS: Readonly<Record<'FGJ' | 'SESNSP', string>> = {
  FGJ: "(?:la )?(?:fiscalia(?: general de justicia)?(?: de la ciudad de mexico| de la cdmx| cdmx| capitalina)?|fgj(?: ?cdmx)?|(?:the )?(?:city )?prosecutor(?: ' s office|s))",
  SESNSP:
    '(?:el )?(?:sesnsp|secretariado(?: ejecutivo)?(?: del sistema nacional de seguridad publica)?|sistema nacional de seguridad publica)',
};
const ACCORDING =
  '(?:segun|de acuerdo (?:con|a)|con datos de|datos de|cifras de|con base en|conforme a|according to|fuente :)(?: (?:los |las )?(?:datos|cifras|numeros|informacion|estadisticas)(?: (?:oficiales|publicos|abiertos|propi[oa]s|de|del))*)?';

/** What a register did with its cases. */
const TOLD =
  'reporta|reporto|registra|registro|informa|informo|conto|contabilizo|inicio|abrio|integro|recibio|que';

export const SOURCES: readonly { readonly said: string; readonly source: 'FGJ' | 'SESNSP' }[] = [
  {
    said: `(?:${ACCORDING} )?(?:el boletin (?:de |del )?)?${WHO_COUNTS.FGJ}(?: (?:${TOLD}))*`,
    source: 'FGJ',
  },
  {
    said: `(?:${ACCORDING} )?${WHO_COUNTS.SESNSP}(?: (?:${TOLD}))*`,
    source: 'SESNSP',
  },
];

/** Who says it, where and when: read, and of no weight for what is said. */
export const SPEECH: readonly string[] = [
  `(?:${ACCORDING} )?(?:en )?(?:el |su |un )?(?:boletin|comunicado|informe|primer informe|ord1 informe)(?: de prensa)?(?: (?:num|numero|no|n)(?: \\.)?)?(?: \\d+)?(?: de la (?:alcaldia|fiscalia))?`,
  `${ACCORDING} (?:la |el |los |las )?(?:alcaldia|alcaldesa|gobierno(?: (?:de la ciudad|capitalino))?|gabinete(?: violeta)?|autoridades|informe|boletin|cifras oficiales|datos oficiales)`,
  `${ACCORDING}(?= [,:;.])`,
  'o sea|esto es|en materia de(?= )',
  '(?:preocupa(?:nte)?|alarmante|leve|liger[oa]|fuerte|notable|importante|considerable|drastic[oa]|pronunciad[oa])(?! que)',
  '(?:new |official |latest )*(?:figures|data|numbers) show(?: that)?',
  '(?:sabias|sabian) que|es (?:cierto|verdad) que|dicen que|(?:ojo|alerta|atencion|urgente|focos rojos|ultima hora)(?= (?:en|[:,;!¡-]))',
  '(?:tan )?solo(?= (?:en|durante) (?:el |[a-z]+ (?:de |del )?)?y\\d{4})',
  'de (?:manera|forma) (?:importante|significativa|considerable|notable|drastica|clara)',
  '(?:inform[ao]|dij?o|dice|afirm[ao]|asegur[ao]|presum(?:e|io)|destac[ao]|senal[ao]|reconoc(?:e|io)|anunci[ao]|declar[ao]|sost(?:uvo|iene)|subray[ao]|detall[ao]|expuso|expone|indic[ao]|precis[ao]|celebr[ao]|report[ao])(?: (?:que|la alcaldesa|la alcaldia|el alcalde|alessandra rojo de la vega|rojo de la vega|el gabinete(?: violeta)?|clara brugada|la jefa de gobierno))*',
  '(?:la )?(?:alcaldesa )?(?:alessandra )?rojo de la vega(?: (?:informo|dijo|aseguro|presumio|destaco|que))*|(?:la )?alcaldesa',
  'que gobierna σ',
];
/** After one of those, the day on which it was said. */
export const SAID_ON =
  '(?:publicad[oa] |difundid[oa] )?(?:, )?(?:el|del|de) \\d{1,2} de [a-z]+(?: (?:de|del) y\\d{4})?';

export const REASON =
  '(?:gracias al?|debido al?|a causa del?|como resultado de|por (?:efecto|obra|accion) de|derivado de|con (?:la|el|las|los|nuestra|esta) (?:estrategia|programa|operativo|llegada|plan|trabajo|apoyo|implementacion|patrullas?)|por (?:la|el|las|los) (?:(?:recortes?|reduccion|aumento) (?:al?|del?) presupuesto|estrategia|programa|falta|presencia|operativo|trabajo|crisis|pandemia|encierro|abandono|ausencia|omision(?:es)?|patrullas?|politicas?)|because of|thanks to)';
/** Where a reason ends and what is said goes on. */
export const REASON_ENDS = `[,;.:()%]|[+-]?\\d.*|y\\d{4}|se|en|feminicid.*|violenci.*|violacion.*|abusos?|acosos?|homicidi.*|delitos?|tentativas?|denuncias|carpetas|casos|${FALL}|${RISE}`;
