export { CalendarFileError } from './calendar-file-error.js';
export { type CalendarReading, readCalendar } from './read-calendar.js';
