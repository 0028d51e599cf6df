export * from './apple-health.js';
export * from './endurance-activity.js';
export * from './fit-file.js';
export * from './health-day.js';
export * from './set-row.js';
export * from './strength-csv.js';
export * from './track-xml.js';
export * from './training-file-error.js';
