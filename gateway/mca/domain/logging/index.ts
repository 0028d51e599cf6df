export { foodLoggedAnswer, loggedAnswer } from './log-words.js';
export { type LogEntry, readLog } from './read-log.js';
