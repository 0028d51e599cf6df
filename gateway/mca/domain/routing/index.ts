export * from './intent.js';
export * from './wishes.js';
