export * from './apple-health.js';
export * from './health-day.js';
export * from './set-row.js';
export * from './strength-csv.js';
export * from './training-file-error.js';
