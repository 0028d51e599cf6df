export * from './answer.js';
export * from './plan-words.js';
