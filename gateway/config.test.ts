import { InvalidConfiguration } from '@progressive/subgraph-server';
import { describe, expect, it } from 'vitest';
import { readGatewayConfig } from './config.js';

const complete = {
  INTERNAL_SECRET: 'x'.repeat(32),
  JWKS_URL: 'http://identity:4001/.well-known/jwks.json',
  DATABASE_URL: 'postgresql://localhost/progressive',
};

describe('the configuration of the gateway', () => {
  it('has defaults for what need not be said', () => {
    const config = readGatewayConfig({ ...complete, REDIS_URL: '' });
    expect(config).toMatchObject({ port: 4000, healthPort: 9400, development: false, redisUrl: undefined });
    expect(config.adminDatabaseUrl).toBe(complete.DATABASE_URL);
    expect(config.agentUrls).toEqual({});
  });

  it('reads lists', () => {
    const config = readGatewayConfig({
      ...complete,
      AGENT_URLS: 'nutrition=http://n:1/graphql, budget=http://b:2/graphql',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example',
    });
    expect(config.agentUrls).toEqual({ nutrition: 'http://n:1/graphql', budget: 'http://b:2/graphql' });
    expect([...config.allowedOrigins]).toEqual(['https://a.example', 'https://b.example']);
  });

  it('names every fault at once and no value', () => {
    const read = () =>
      readGatewayConfig({
        PORT: 'seventy',
        INTERNAL_SECRET: 'hunter2',
        DATABASE_URL: 'mysql://x',
        AGENT_URLS: 'a',
      });
    expect(read).toThrow(InvalidConfiguration);
    expect(read).toThrow(/PORT[\s\S]*AGENT_URLS[\s\S]*INTERNAL_SECRET[\s\S]*JWKS_URL[\s\S]*DATABASE_URL/);
    expect(read).not.toThrow(/hunter2/);
  });
});
