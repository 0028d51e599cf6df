import { describe, expect, it } from 'vitest';
import { InvalidConfiguration, readConfig } from './config.js';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({ PATH: '/bin', REDIS_URL: '' }, '/app')).toEqual({
      port: 4000,
      healthPort: 4090,
      dataDir: '/app/.data',
      databaseUrl: null,
      redisUrl: null,
      openai: null,
      storePriceFile: null,
      logLevel: 'warn',
      demo: true,
    });
  });

  it('names everything that is wrong at once', () => {
    const read = () => readConfig({ PORT: 'many', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' }, '/app');
    expect(read).toThrow(InvalidConfiguration);
    expect(read).toThrow(/PORT is a whole number.*DATABASE_URL is a URL.*LOG_LEVEL is debug/s);
  });
});
