import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEtag, writeCalendar } from './calendar-document.js';
import type { CalendarEvent } from './calendar-event.js';
import { zonedInstant } from './time-zone.js';

const stampedAt = Date.UTC(2026, 4, 1, 12);
const written = (events: readonly CalendarEvent[]) =>
  writeCalendar({ name: 'Bills', agent: 'budget', events, stampedAt });
/** Reads with another implementation of RFC 5545. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const day = (title: string): CalendarEvent => ({
  uid: 'bill-1-2026-05-03',
  when: { date: '2026-05-03', days: 1 },
  title,
});

describe('a calendar', () => {
  it('says of whole days what was meant, with alarms', () => {
    const text = written([
      {
        ...day('Rent'),
        description: 'EUR 900.00; paid by transfer, from checking\nask \\ landlord',
        categories: ['HOUSING', 'a,b'],
        free: true,
        alarms: [{ minutesBefore: 900, text: 'Rent tomorrow' }],
      },
    ]);
    const [component] = read(text).getAllSubcomponents('vevent');
    const event = new ICAL.Event(component);
    expect([event.uid, event.summary]).toEqual(['bill-1-2026-05-03@progressive-framework', 'Rent']);
    expect(event.description).toBe('EUR 900.00; paid by transfer, from checking\nask \\ landlord');
    expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toEqual([
      true,
      '2026-05-03',
      '2026-05-04',
    ]);
    expect(component?.getFirstProperty('categories')?.getValues()).toEqual(['HOUSING', 'a,b']);
    expect(component?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const alarm = component?.getFirstSubcomponent('valarm');
    const trigger = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration | undefined;
    expect(trigger?.toSeconds()).toBe(-15 * 3_600);
  });

  it('keeps any text within its value and its lines within 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (title) => {
        const text = written([day(title)]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = read(text).getAllSubcomponents('vevent');
        expect(events).toHaveLength(1);
        const expected = title
          .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
          .replaceAll(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '));
        expect(events[0]?.getFirstPropertyValue('summary')).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('means the same instants by zoned times as the zone data, around every change of the clocks', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Africa/Casablanca',
    ];
    for (const timeZone of zones) {
      const events = [0, 30, 60, 90, 120, 150, 180, 210, 240, 300, 360, 390].map((offset, index) => ({
        uid: `e${index}`,
        when: {
          date: `2026-${String((index % 12) + 1).padStart(2, '0')}-${index % 2 === 0 ? '01' : '29'}`.replace(
            '02-29',
            '02-28',
          ),
          startMinute: 480 + offset,
          minutes: 45,
          timeZone,
        },
        title: 'Training',
      }));
      const calendar = read(written(events));
      ICAL.TimezoneService.reset();
      const zone = new ICAL.Timezone({
        component: calendar.getFirstSubcomponent('vtimezone') as never,
        tzid: timeZone,
      });
      for (const [index, component] of calendar.getAllSubcomponents('vevent').entries()) {
        const when = events[index]?.when;
        const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
        start.zone = zone;
        expect([timeZone, when?.date, start.toUnixTime() * 1000]).toEqual([
          timeZone,
          when?.date,
          zonedInstant(when?.date ?? '', when?.startMinute ?? 0, timeZone),
        ]);
      }
    }
  });

  it('lets times without a known zone float', () => {
    const when = { date: '2026-05-03', startMinute: 1080, minutes: 60 };
    for (const timeZone of [null, 'Mars/Olympus']) {
      expect(written([{ ...day('Run'), when: { ...when, timeZone } }])).toContain(
        '\r\nDTSTART:20260503T180000\r\n',
      );
    }
  });

  it('holds a component even without events: the zone UTC, which shows nothing', () => {
    const text = writeCalendar({ name: 'Meals', agent: 'nutrition', events: [], stampedAt });
    const components = read(text).getAllSubcomponents();
    expect(components.map(({ name }) => name)).toEqual(['vtimezone']);
    expect(components[0]?.getFirstPropertyValue('tzid')).toBe('UTC');
    expect(
      components[0]?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto')?.toString(),
    ).toBe('+00:00');
  });

  it('has the same tag whenever it is written, and another when it says something else', () => {
    const tag = (title: string, at: number) =>
      calendarEtag(writeCalendar({ name: 'Bills', agent: 'budget', events: [day(title)], stampedAt: at }));
    expect(tag('Rent', 0)).toBe(tag('Rent', 1e12));
    expect(tag('Rent', 0)).not.toBe(tag('Rent!', 0));
  });
});

describe('a local time', () => {
  it('is an instant: the first of two, and the moment after a gap', () => {
    const at = (date: string, minute: number, zone: string) =>
      new Date(zonedInstant(date, minute, zone)).toISOString();
    expect(at('2026-07-01', 540, 'Europe/Berlin')).toBe('2026-07-01T07:00:00.000Z');
    expect(at('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-03-29', 150, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-08', 150, 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });
});
