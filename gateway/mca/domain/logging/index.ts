export { isProblem, type LogEntry } from './log-entry.js';
export { foodLoggedAnswer, loggedAnswer } from './log-words.js';
export { readLog } from './read-log.js';
