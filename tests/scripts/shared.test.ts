import { afterEach, describe, expect, test, vi } from 'vitest';
import { isAbsent, shared } from '../shared';

const nothing = shared('no-existe');

afterEach(() => vi.unstubAllEnvs());

describe('tests that read a path of ../shared', () => {
  test.each(['true', 'false'])('are skipped where it is absent, which is told (CI=%s)', (ci) => {
    vi.stubEnv('ATLAS_SHARED', '');
    vi.stubEnv('CI', ci);
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(isAbsent(nothing, 'no se prueba nada')).toBe(true);
    expect(told.mock.calls).toEqual([['Sin ../shared: no se prueba nada.']]);
  });

  test('are never skipped where the folder is said to be there', () => {
    vi.stubEnv('ATLAS_SHARED', '1');
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(isAbsent(nothing, 'no se prueba nada')).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});
