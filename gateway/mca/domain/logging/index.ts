export { isProblem, type LogEntry, type LogEntryOf } from './log-entry.js';
export {
  expenseLoggedAnswer,
  foodLoggedAnswer,
  setsLoggedAnswer,
  weightLoggedAnswer,
} from './log-words.js';
export type { LoggedItem } from './logged-item.js';
export { readLog } from './read-log.js';
