export { type CalendarOptions, calendarEtag, writeCalendar } from './calendar-document.js';
export type { CalendarAlarm, CalendarEvent, CalendarMoment } from './calendar-event.js';
export {
  type CalendarFeedRow,
  closeCalendarFeeds,
  createCalendarFeedTable,
  findCalendarFeeds,
  openCalendarFeed,
  ownerOfCalendar,
} from './feed-table.js';
export { agentOfFeed, calendarPath, feedTokenHash, newFeedToken } from './feed-token.js';
export { isTimeZone, zonedInstant } from './time-zone.js';
