export * from './local-date.js';
export * from './money.js';
