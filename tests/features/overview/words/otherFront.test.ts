/** The finding of the first page in English and French, whatever there is to find. */
import { expect, it } from 'vitest';
import { frontIn } from '$features/overview/words/frontIn';
import { WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { toldRanking, type Told } from './toldRanking';

const say = (language: 'en' | 'fr', ...asked: Parameters<typeof toldRanking>) => {
  const { headline, indicator } = frontIn(language);
  return headline(toldRanking(...asked), indicator.violencia_familiar).replaceAll('\u00a0', ' ');
};

const above: Told = ['encima'];
const doubted: Told = ['encima', true];
const alike: Told = ['igual'];
const depends: Told = ['depende', true];

it.each<[Parameters<typeof toldRanking>, string, string]>([
  [
    [[doubted, doubted, above, doubted, alike]],
    'In four neighbourhoods more family violence is reported than in the rest; in three of them that depends on whom one counts',
    'Dans quatre quartiers, on signale plus de violence familiale que dans les autres ; dans trois d’entre eux, cela dépend de qui l’on compte',
  ],
  [
    [[doubted, doubted]],
    'In two neighbourhoods more family violence is reported than in the rest; in all of them that depends on whom one counts',
    'Dans deux quartiers, on signale plus de violence familiale que dans les autres ; dans tous, cela dépend de qui l’on compte',
  ],
  [
    [[doubted, alike]],
    'In one neighbourhood more family violence is reported than in the rest, but that depends on whom one counts',
    'Dans un quartier, on signale plus de violence familiale que dans les autres, mais cela dépend de qui l’on compte',
  ],
  [
    [[['debajo'], alike]],
    'In one neighbourhood less family violence is reported than in the rest',
    'Dans un quartier, on signale moins de violence familiale que dans les autres',
  ],
  [
    [[alike, depends], 'ambos'],
    'In no neighbourhood is more family violence reported than in the rest, beyond chance; in another that depends on whom one counts',
    'Dans aucun quartier on ne signale plus de violence familiale que dans les autres, au-delà du hasard ; dans un autre, cela dépend de qui l’on compte',
  ],
  [
    [[above, depends, depends], 'ambos'],
    'In one neighbourhood more family violence is reported than in the rest; in two others that depends on whom one counts',
    'Dans un quartier, on signale plus de violence familiale que dans les autres ; dans deux autres, cela dépend de qui l’on compte',
  ],
  [
    [[above], 'mujeres', WOMEN_VICTIMS],
    'In one neighbourhood more women victims of family violence are known than in the rest',
    'Dans un quartier, on connaît plus de femmes victimes de violence familiale que dans les autres',
  ],
  [
    [[['sin_respuesta']]],
    'The neighbourhoods cannot be compared',
    'Les quartiers ne peuvent pas être comparés',
  ],
])('is told in both', (asked, inEnglish, inFrench) => {
  expect(say('en', ...asked)).toBe(inEnglish);
  expect(say('fr', ...asked)).toBe(inFrench);
});
