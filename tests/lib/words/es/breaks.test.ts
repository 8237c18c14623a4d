import { expect, it } from 'vitest';
import {
  crossedSentence,
  heldBreakSentence,
  interventionWords,
  writeBreak,
  writeBreaks,
} from '$lib/words/es/breaks';

it('names every break with who tells of it', () => {
  expect(writeBreaks()).toBe(
    'la ciudad reclasificó las carpetas de 2018 y pasó de procuraduría a fiscalía ' +
      '(Proceso y datanoticias, 2019); el confinamiento de abril a julio de 2020 (Jornada Nacional de ' +
      'Sana Distancia; las carpetas de esos meses, en el propio archivo); la tentativa de feminicidio casi ' +
      'no se usaba antes de 2021 (el propio archivo); el registro nacional cuenta aparte las tentativas y ' +
      'los subtipos nuevos desde 2026 (Expansión, 6 de marzo de 2026)',
  );
});

it('says which break two periods are not compared for', () => {
  expect(crossedSentence('tentativa_2021')).toBe(
    'Los dos periodos no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie: la tentativa de feminicidio casi no se usaba antes de 2021.',
  );
  expect(writeBreak('confinamiento_2020')).toBe('el confinamiento de abril a julio de 2020');
});

it('says of one period which break is in it, and what that leaves', () => {
  expect(heldBreakSentence('confinamiento_2020')).toBe(
    'En el periodo está una ruptura de la serie: el confinamiento de abril a julio de 2020. Los lugares se comparan en los mismos meses; lo que se ve no vale para antes ni para después.',
  );
});

it('says of the lockdown what its mark means, and what is compared with before it or without it', () => {
  expect(interventionWords.confinamiento_2020).toEqual({
    mark: 'confinamiento',
    meaning: 'confinamiento, de abril a julio de 2020: en ningún nivel y en nada de lo esperado',
    before: 'antes de la pandemia',
    apart: 'sin contar el confinamiento',
  });
});
