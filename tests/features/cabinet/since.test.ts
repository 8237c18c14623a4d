/** What a release brings that a session could not have. */
import { expect, it } from 'vitest';
import { sinceSession } from '$features/cabinet/answers/since';
import { invented } from '../agreements/answers/invented';

const source = (nombre: string, complete: string, first = '2019-01-01') => ({
  nombre,
  first,
  complete,
});
const mark = (on: string) => ({
  on,
  amount: null,
  note: null,
  source: { document: 'Boletín', url: null },
});

it('has the months after that of the session, and only of sources that reach them', () => {
  const { sources } = sinceSession(
    '2026-05-27',
    '2026-07-31',
    [
      source('A', '2026-07-01'),
      source('B', '2026-05-01'),
      source('C', '2026-06-01'),
      source('D', '2026-08-01', '2026-07-01'),
    ],
    [],
  );
  expect(sources).toEqual([
    { nombre: 'A', months: { first: '2026-06-01', last: '2026-07-01' } },
    { nombre: 'C', months: { first: '2026-06-01', last: '2026-06-01' } },
    { nombre: 'D', months: { first: '2026-07-01', last: '2026-08-01' } },
  ]);
});

it('of a session of which only the month is known takes nothing of that month for later', () => {
  const agreements = [
    invented({ id: 'A001', on: '2026-05-30' }),
    invented({ id: 'A002', on: '2026-06-01', progress: [mark('2026-05-31'), mark('2026-06')] }),
    invented({ id: 'A003', on: null, progress: [mark('2026')] }),
  ];
  const since = (session: string, built: string) => sinceSession(session, built, [], agreements);
  expect(since('2026-05', '2026-05-31')).toMatchObject({
    isLater: false,
    agreements: 1,
    progress: 1,
  });
  expect(since('2026-05-27', '2026-05-28')).toMatchObject({
    isLater: true,
    agreements: 2,
    progress: 2,
  });
});
