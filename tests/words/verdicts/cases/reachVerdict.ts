import type { Coverage } from '$features/help/answers/coverage';
import type { NeedAndReach, NeedLevel, Quadrants } from '$features/help/answers/needAndReach';
import {
  approximateSentence,
  coverageSentence,
  nearestSentence,
  placesHeadline,
  quadrantHeadline,
  quadrantSentence,
  reachHeadline,
  refusalSentence,
  womenBeyondSentence,
} from '$features/help/words/es/verdicts/reachVerdict';
import { fragment, headline, sentence, type VerdictCases } from '../caseTable';
import { key } from '../../../coloniaKey';

const coverage = (known: number, placed: number, approximate = 0): Coverage => ({
  group: 'atencion',
  known,
  placed,
  approximate,
  unverified: 0,
});

const colonia = (nombre: string, need: NeedLevel = 'alta', far = true): NeedAndReach => ({
  clave: key(nombre),
  nombre,
  mujeres: 1000,
  km: far ? 2 : 0.3,
  minutes: far ? 34 : 5,
  beyondKm: far ? 1 : 0,
  beyondMinutes: far ? 1 : 0,
  womenPerPlace: 9000,
  approximate: false,
  need,
  rate: need === 'sin_cuenta' ? null : 700,
  interval: null,
  exceedance: null,
  far,
});

const quadrants = (colonias: readonly NeedAndReach[], varies = true): Quadrants => {
  const far = colonias.filter((each) => each.far);
  return {
    colonias,
    unmet: varies ? far.filter(({ need }) => need === 'alta') : [],
    uncertain: far.filter(({ need }) => need === 'incierta' || need === 'sin_cuenta'),
    far: far.length,
    varies,
  };
};

const MANY = ['Atlampa', 'Buenos Aires', 'Centro', 'Doctores', 'Esperanza', 'Felipe Pescador'];
const near = colonia('Juárez', 'baja', false);
const one = quadrants([colonia('Morelos'), near]);
const several = quadrants([colonia('Morelos'), colonia('Peralvillo'), near]);
const many = quadrants([...MANY, 'Guerrero', 'Hipódromo'].map((name) => colonia(name)));
const unsure = quadrants([colonia('Morelos', 'incierta'), colonia('Maza', 'sin_cuenta'), near]);
const both = quadrants([colonia('Morelos'), colonia('Maza', 'incierta'), near]);
const low = quadrants([colonia('Morelos', 'baja'), near]);
const noneFar = quadrants([near]);
const hidden = quadrants([colonia('Maza', 'sin_cuenta')]);
const same = quadrants([colonia('Morelos', 'incierta'), near], false);

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'sólo se usan años completos' },
  rows: [
    sentence('coverageSentence', ['zero'], coverageSentence(coverage(0, 0))),
    sentence('coverageSentence', ['zero'], coverageSentence(coverage(16, 0))),
    sentence('coverageSentence', ['singular'], coverageSentence(coverage(1, 1))),
    sentence('coverageSentence', ['plural'], coverageSentence(coverage(16, 4, 4))),
    sentence('coverageSentence', ['plural'], coverageSentence(coverage(16, 9, 2))),
    sentence(
      'coverageSentence',
      ['plural'],
      coverageSentence({ ...coverage(400, 33), group: 'punto_violeta' }),
    ),
    headline('placesHeadline', ['singular'], placesHeadline('atencion', ['Doctores'])),
    headline('placesHeadline', ['singular'], placesHeadline('atencion', [null])),
    headline(
      'placesHeadline',
      ['plural'],
      placesHeadline('atencion', ['San Rafael', 'Doctores', 'Doctores']),
    ),
    headline('placesHeadline', ['plural'], placesHeadline('punto_violeta', ['Doctores', null])),
    headline('placesHeadline', ['plural'], placesHeadline('punto_violeta', [...MANY, 'Guerrero'])),
    sentence('refusalSentence', ['zero'], refusalSentence('pocos_lugares', coverage(16, 0))),
    sentence('refusalSentence', ['singular'], refusalSentence('pocos_lugares', coverage(16, 1))),
    sentence('refusalSentence', ['plural'], refusalSentence('pocos_lugares', coverage(16, 2))),
    sentence('refusalSentence', [], refusalSentence('lista_incompleta', coverage(16, 6))),
    sentence(
      'refusalSentence',
      ['noDenominator'],
      refusalSentence('sin_poblacion', coverage(9, 9)),
    ),
    headline('reachHeadline', ['singular'], reachHeadline(one, 'punto_violeta')),
    headline('reachHeadline', ['plural'], reachHeadline(several, 'atencion')),
    headline('reachHeadline', ['zero'], reachHeadline(noneFar, 'atencion')),
    headline('reachHeadline', [], reachHeadline(many, 'atencion')),
    headline('reachHeadline', ['noDenominator'], reachHeadline(quadrants([]), 'atencion')),
    sentence('womenBeyondSentence', ['noDenominator'], womenBeyondSentence(null)),
    sentence('womenBeyondSentence', ['zero'], womenBeyondSentence(0)),
    sentence('womenBeyondSentence', [], womenBeyondSentence(0.004)),
    sentence('womenBeyondSentence', [], womenBeyondSentence(0.23)),
    headline('quadrantHeadline', ['singular'], quadrantHeadline(one)),
    headline('quadrantHeadline', ['plural'], quadrantHeadline(several)),
    headline('quadrantHeadline', ['plural'], quadrantHeadline(many)),
    headline('quadrantHeadline', ['zero'], quadrantHeadline(low)),
    headline('quadrantHeadline', ['suppressed'], quadrantHeadline(hidden)),
    headline('quadrantHeadline', [], quadrantHeadline(same)),
    sentence('quadrantSentence', ['zero'], quadrantSentence(noneFar)),
    sentence('quadrantSentence', ['singular'], quadrantSentence(one)),
    sentence('quadrantSentence', ['plural'], quadrantSentence(several)),
    sentence('quadrantSentence', ['plural'], quadrantSentence(many)),
    sentence('quadrantSentence', ['singular'], quadrantSentence(low)),
    sentence('quadrantSentence', ['suppressed'], quadrantSentence(unsure)),
    sentence('quadrantSentence', [], quadrantSentence(both)),
    sentence('approximateSentence', ['zero'], approximateSentence([{ approximate: false }])),
    sentence('approximateSentence', ['singular'], approximateSentence([{ approximate: true }])),
    sentence(
      'approximateSentence',
      ['plural'],
      approximateSentence([{ approximate: true }, { approximate: true }]),
    ),
    fragment('nearestSentence', [], nearestSentence({ km: 0.42, minutes: 7.1, only: null })),
    fragment('nearestSentence', [], nearestSentence({ km: 2.6, minutes: 44.1, only: 'Juárez' })),
    fragment('nearestSentence', [], nearestSentence({ km: 0.3, minutes: 5.1, only: 'propia' })),
  ],
};
