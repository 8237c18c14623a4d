/** Sessions, acts and due dates on a line of time: each where its day is, and in words for who points at it. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '$features/agreements/answers/agreement';
import { timeStrip } from '$features/agreements/figures/timeStrip';
import TimeStrip from '$features/agreements/figures/TimeStrip.svelte';
import { documentOf, percentOf } from '../../rendered';
import { invented } from '../answers/invented';

function drawn(agreements: readonly Agreement[], today: string) {
  const strip = timeStrip(agreements, today);
  if (strip === null) throw new Error('Ningún acuerdo tiene fecha.');
  return documentOf(render(TimeStrip, { props: { strip, label: 'Dos actos y un plazo' } }));
}

const placesOf = (page: Document, shape: string) =>
  [...page.querySelectorAll(`.lane ${shape}`)].map((mark) =>
    percentOf(mark.parentElement?.getAttribute('x')),
  );
const keyOf = (page: Document) =>
  [...page.querySelectorAll('.key li')].map((item) =>
    item.textContent?.replace(/\s+/g, ' ').trim(),
  );

/** A hundred days from the first to the day of reading. */
const FIRST = invented({ id: 'A001', on: '2025-01-01', what: 'Lo primero' });
const HALFWAY = invented({ id: 'A002', on: '2025-02-20', what: 'Lo de en medio' });
const TODAY = '2025-04-11';

describe('the strip', () => {
  it('is an image with a sentence, and hides its parts from who hears it', () => {
    const page = drawn([FIRST], TODAY);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Dos actos y un plazo',
    );
    expect(page.querySelectorAll('.lane:not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('places each act by its day, the newest first', () => {
    expect(placesOf(drawn([FIRST, HALFWAY], TODAY), 'circle.act')).toEqual([50, 0]);
  });

  it('says of each mark its day and what was agreed', () => {
    const titles = [...drawn([FIRST, HALFWAY], TODAY).querySelectorAll('title')];
    expect(titles.map((title) => title.textContent)).toEqual([
      '20 de febrero de 2025: Lo de en medio',
      '1.º de enero de 2025: Lo primero',
    ]);
  });

  it('a session of several agreements says how many', () => {
    const same = { session: 'primera', on: '2025-01-01' };
    const page = drawn([invented({ ...FIRST, ...same }), invented({ ...HALFWAY, ...same })], TODAY);
    expect(page.querySelectorAll('.lane rect.session')).toHaveLength(1);
    expect(page.querySelector('.lane text')?.textContent).toBe('2');
  });

  it('a day that the source does not give is drawn hollow, over all it may be', () => {
    const month = invented({ on: '2025-01' });
    const page = drawn([month, HALFWAY], TODAY);
    expect(page.querySelectorAll('.lane circle.loose')).toHaveLength(1);
    const span = page.querySelector('.lane .span');
    expect([span?.getAttribute('x1'), span?.getAttribute('x2')].map(percentOf)).toEqual([0, 30]);
    expect(keyOf(page)).toContain('hueco: la fuente da el mes o el año, no el día');
    expect(keyOf(drawn([FIRST], TODAY)).join()).not.toContain('hueco');
  });
});

describe('due dates', () => {
  const due = (on: string, rest: Partial<Agreement> = {}) =>
    invented({ ...FIRST, due: on, ...rest });

  it('have no line where nothing is due', () => {
    const page = drawn([FIRST], TODAY);
    expect(page.querySelectorAll('.lane')).toHaveLength(2);
    expect(keyOf(page).join()).not.toContain('plazo');
  });

  it('past ones are told from those still running', () => {
    const page = drawn([due('2025-02-20'), due('2025-04-11', { id: 'A003' })], TODAY);
    const marks = [...page.querySelectorAll('.lane path.due')];
    expect(marks.map((mark) => mark.classList.contains('overdue'))).toEqual([true, false]);
    expect(keyOf(page)).toEqual(
      expect.arrayContaining([
        'plazo vencido sin que conste que se cumplió',
        'plazo que aún corre',
      ]),
    );
    expect(keyOf(drawn([due('2025-02-20')], TODAY))).not.toContain('plazo que aún corre');
  });

  it('what its source calls kept is no longer due', () => {
    expect(placesOf(drawn([due('2025-02-20', { state: 'cumplido' })], TODAY), 'path.due')).toEqual(
      [],
    );
  });
});
