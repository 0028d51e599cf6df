export * from './iso-currencies.js';
export * from './local-date.js';
export * from './money.js';
