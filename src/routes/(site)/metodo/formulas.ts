/** The formulas of the method: each with who wrote it down, and a number of theirs that our own code gives too. */
import { binomialTest } from '$lib/stats/binomial';
import { studentDeviate } from '$lib/stats/change';
import { holm } from '$lib/stats/holm';
import { countsPrintedAs } from '$lib/stats/rounding';
import { shareRatio } from '$lib/stats/shareRatio';
import { wilson } from '$lib/stats/wilson';
import { listed } from '$lib/words/numbers';

export interface Formula {
  readonly name: string;
  /** For Temml. Roots are powers: without a font of mathematics browsers leave their sign out. */
  readonly tex: string;
  readonly source: { readonly name: string; readonly href: string };
  /** Of what. */
  readonly given: string;
  /** As the source prints it. */
  readonly published: string;
  /** The same from src/lib/stats. */
  readonly computed: string;
}

const fluoroscopy = shareRatio({
  ...{ cases: 41, all: 41 + 15, rounding: 0, error: 0 },
  ...{ people: 28_010, everybody: 28_010 + 19_017 },
});
const four = [0.01, 0.04, 0.03, 0.005];
const together = holm(four);
const proportion = wilson(65, 100);

export const FORMULAS: Readonly<Record<string, Formula>> = {
  redondeo: {
    name: 'cómo se redondea',
    tex: String.raw`\hat n = 5 \left\lfloor \frac{n}{5} + \frac{1}{2} \right\rfloor \qquad \sigma^2 = \frac{5^2 - 1}{12}`,
    source: {
      name: 'OCDE, Glossary of Statistical Disclosure Control',
      href: 'https://stats.oecd.org/glossary/detail.asp?ID=6898',
    },
    given: 'las cuentas que se imprimen 5',
    published: '3, 4, 5, 6 y 7',
    computed: listed(countsPrintedAs(5).map(String)),
  },
  razon: {
    name: 'razón de la tasa de una colonia entre la del resto',
    tex: String.raw`\begin{gathered} R = \frac{n / m}{(N - n) / (M - m)} \qquad R\, e^{\pm 1.96\, s} \\ s^2 = \frac{1}{n} + \frac{1}{N - n} + \frac{2}{n^2} + e_m^2 \\ e_m^2 = 0.05^2 \left( 1 + \frac{\sum_j m_j^2}{(M - m)^2} \right) \end{gathered}`,
    source: {
      name: 'Rothman, Modern Epidemiology, en episheet, de R',
      href: 'https://rdrr.io/cran/episheet/src/tests/testthat/test-rate.R',
    },
    given: '41 casos de 28,010 y 15 de 19,017, el intervalo (sin redondeo ni error de la gente)',
    published: '1.03 a 3.35',
    computed: `${fluoroscopy.low.toFixed(2)} a ${fluoroscopy.high.toFixed(2)}`,
  },
  binomial: {
    name: 'prueba binomial exacta',
    tex: String.raw`\begin{gathered} p = \sum_{\Pr(k) \le \Pr(n)} \Pr(k) \qquad q = \frac{m}{M} \\ \Pr(k) = \binom{N}{k} q^k (1 - q)^{N - k} \end{gathered}`,
    source: {
      name: 'Przyborowski y Wilenski, Biometrika 31 (1940); poisson.test, de R',
      href: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/poisson.test.html',
    },
    given: '1,333 carpetas contra 1,214, partes iguales',
    published: '0.01936',
    computed: binomialTest(1333, 1333 + 1214, 0.5).toFixed(5),
  },
  holm: {
    name: 'corrección de Holm',
    tex: String.raw`\tilde p_{(i)} = \max_{j \le i}\, \min\left( 1,\; (c - j + 1)\, p_{(j)} \right)`,
    source: {
      name: 'Holm, Scand. J. Statist. 6 (1979); ejemplo de Wikipedia',
      href: 'https://en.wikipedia.org/wiki/Holm%E2%80%93Bonferroni_method',
    },
    given: `las p ${listed(four.map(String))}, cuáles quedan bajo 0.05`,
    published: '0.01 y 0.005',
    computed: listed(four.filter((_, at) => (together[at] ?? 1) < 0.05).map(String)),
  },
  cambio: {
    name: 'ley del cambio',
    tex: String.raw`\begin{gathered} R = \frac{b}{a} \qquad R\, e^{\pm t\, s} \\ s^2 = \varphi \left( \frac{1}{a} + \frac{1}{b} \right) \end{gathered}`,
    source: {
      name: 'Bartlett, J. R. Stat. Soc. 98 (1935); t, en 10 CFR 429, apéndice A',
      href: 'https://www.ecfr.gov/current/title-10/chapter-II/subchapter-D/part-429/subpart-B/appendix-Appendix%20A%20to%20Subpart%20B%20of%20Part%20429',
    },
    given: 'la t de diez años de meses (20 grados)',
    published: '2.086',
    computed: studentDeviate(20).toFixed(3),
  },
  tardias: {
    name: 'intervalo de una proporción',
    tex: String.raw`\frac{1}{1 + z^2 / n} \left( \hat p + \frac{z^2}{2n} \pm z \left( \frac{\hat p (1 - \hat p)}{n} + \frac{z^2}{4 n^2} \right)^{1/2} \right)`,
    source: {
      name: 'Wilson (1927); PHEindicatormethods, de OHID',
      href: 'https://github.com/ukhsa-collaboration/PHEindicatormethods',
    },
    given: '65 de 100',
    published: '0.5525 a 0.7364',
    computed: `${proportion.lower.toFixed(4)} a ${proportion.upper.toFixed(4)}`,
  },
};
