export * from './conflict.js';
export * from './master-program.js';
export * from './negotiation.js';
export * from './offer.js';
export * from './resource.js';
