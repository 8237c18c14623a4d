import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config';

export default mergeConfig(
  site,
  defineConfig({
    test: {
      include: ['tests/**/*.test.ts'],
      environment: 'node',
      env: { TZ: 'UTC' },
      testTimeout: 60_000,
      maxWorkers: '100%',
      restoreMocks: true,
    },
  }),
);
