export * from './agent-briefs.js';
export * from './assessment.js';
export * from './caps.js';
export * from './horizon.js';
export * from './plan-document.js';
export * from './task-plan.js';
export * from './viewer-facts.js';
