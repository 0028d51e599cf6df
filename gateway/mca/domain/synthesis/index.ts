export * from './answer.js';
export * from './health-words.js';
export * from './intake-words.js';
export * from './lookup-words.js';
export * from './overspending-words.js';
export * from './plan-words.js';
export * from './wish-words.js';
