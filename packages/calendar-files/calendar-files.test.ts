import { describe, expect, it } from 'vitest';
import { type CalendarOptions, readCalendar } from './read-calendar.js';

const vienna: CalendarOptions = {
  timeZone: 'Europe/Vienna',
  from: '2026-10-19',
  to: '2026-12-31',
  allDayIsBusy: false,
};

function file(...events: string[]): Uint8Array {
  const body = events.map((event) => `BEGIN:VEVENT\n${event.trim()}\nEND:VEVENT`).join('\n');
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nX-WR-CALNAME:Work\n${body}\nEND:VCALENDAR\n`;
  return new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
}

async function times(bytes: Uint8Array, options = vienna): Promise<string[]> {
  const { times: found } = await readCalendar(bytes, options);
  return found.map(({ date, startMinute, endMinute }) => `${date} ${startMinute}-${endMinute}`);
}

describe('a series', () => {
  it('keeps its wall clock over a change of the clocks, and its end in UTC', async () => {
    // Vienna leaves summer time on 25 October; the last Monday, 9 November 09:00, is 08:00 UTC.
    const weekly = `UID:a
DTSTART;TZID=Europe/Vienna:20261019T090000
DTEND;TZID=Europe/Vienna:20261019T100000
RRULE:FREQ=WEEKLY;UNTIL=20261109T080000Z`;
    const expected = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].map(
      (date) => `${date} 540-600`,
    );
    expect(await times(file(weekly))).toEqual(expected);
  });

  it('is told as the clocks of the person read, also in the weeks when only one side has changed', async () => {
    // New York changes a week after Vienna: 09:00 there is 14:00 here for that week, else 15:00.
    const weekly = `UID:a
DTSTART;TZID=Eastern Standard Time:20261019T090000
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=3`;
    expect(await times(file(weekly))).toEqual([
      '2026-10-19 900-960',
      '2026-10-26 840-900',
      '2026-11-02 900-960',
    ]);
  });

  it('leaves out what was excluded, moves what was moved, cancels what was cancelled', async () => {
    const daily = `UID:a
DTSTART;TZID=Europe/Vienna:20261102T120000
DURATION:PT30M
RRULE:FREQ=DAILY;COUNT=5
EXDATE:20261103T110000Z`;
    const moved = `UID:a
RECURRENCE-ID;TZID=Europe/Vienna:20261104T120000
DTSTART;TZID=Europe/Vienna:20261104T180000
DURATION:PT45M`;
    const cancelled = `UID:a
RECURRENCE-ID;TZID=Europe/Vienna:20261105T120000
DTSTART;TZID=Europe/Vienna:20261105T120000
DURATION:PT30M
STATUS:CANCELLED`;
    expect(await times(file(daily, moved, cancelled))).toEqual([
      '2026-11-02 720-750',
      '2026-11-04 1080-1125',
      '2026-11-06 720-750',
    ]);
  });

  it('may follow a zone that the file describes itself', async () => {
    const zone = `BEGIN:VTIMEZONE
TZID:Our office
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a
DTSTART;TZID=Our office:20261102T120000
DURATION:PT1H
END:VEVENT`;
    const text = `BEGIN:VCALENDAR\n${zone}\nEND:VCALENDAR`;
    expect(await times(new TextEncoder().encode(text))).toEqual(['2026-11-02 600-660']);
  });
});

describe('an event', () => {
  it('over midnight takes a part of two days', async () => {
    const night = 'UID:a\nDTSTART:20261102T210000Z\nDURATION:PT5H';
    expect(await times(file(night))).toEqual(['2026-11-02 1320-1440', '2026-11-03 0-180']);
  });

  it('without a zone is taken as it stands, wherever the person is', async () => {
    const floating = 'UID:a\nDTSTART:20261102T070000\nDURATION:PT1H';
    expect(await times(file(floating), { ...vienna, timeZone: 'Asia/Tokyo' })).toEqual([
      '2026-11-02 420-480',
    ]);
  });

  it('that is free, cancelled, all day or our own takes no time, and is counted', async () => {
    const { times: none, skipped } = await readCalendar(
      file(
        'UID:a\nDTSTART:20261102T070000\nDURATION:PT1H\nTRANSP:TRANSPARENT',
        'UID:b\nDTSTART:20261102T070000\nDURATION:PT1H\nSTATUS:CANCELLED',
        'UID:c\nDTSTART;VALUE=DATE:20261102',
        'UID:w1-a@ours\nDTSTART:20261102T070000\nDURATION:PT1H',
        'UID:d\nDTSTART:20261102T070000',
      ),
      { ...vienna, ownUidEnding: '@ours' },
    );
    expect(none).toEqual([]);
    expect(skipped).toEqual({ FREE: 1, CANCELLED: 1, ALL_DAY: 1, OWN: 1, NO_DURATION: 1 });
  });

  it('that makes no sense is named with its line, and the others are read', async () => {
    const reading = await readCalendar(
      file(
        'UID:a\nSUMMARY:Mars\nDTSTART;TZID=Mars/Base:20261102T070000\nDURATION:PT1H',
        'UID:b\nSUMMARY:Rule\nDTSTART:20261102T070000\nRRULE:FREQ=BOGUS',
        'UID:c\nSUMMARY:Seconds\nDTSTART:20261102T070000\nRRULE:FREQ=SECONDLY',
        'UID:d\nSUMMARY:Never',
        'UID:e\nDTSTART:20261102T070000\nDURATION:PT1H',
      ),
      vienna,
    );
    expect(new Set(reading.problems.map(({ summary }) => summary))).toEqual(
      new Set(['Mars', 'Never', 'Rule', 'Seconds']),
    );
    for (const { line, message } of reading.problems) {
      expect(line).toBeGreaterThan(4);
      expect(message.length).toBeGreaterThan(5);
    }
    expect(reading.times).toHaveLength(1);
  });
});

describe('a file', () => {
  it('that is none, cut off or not text is refused by name', async () => {
    const whole = new TextDecoder().decode(file('UID:a\nDTSTART:20261102T070000'));
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files: readonly (readonly [Uint8Array, string])[] = [
      [new Uint8Array(), 'EMPTY_FILE'],
      [bytes('date;amount'), 'NOT_A_CALENDAR'],
      [bytes(whole.slice(0, whole.length / 2)), 'BROKEN_FILE'],
      [bytes('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR'), 'BROKEN_FILE'],
      [Uint8Array.from([0xff, 0xfe, 0xff]), 'NOT_TEXT'],
    ];
    for (const [content, code] of files)
      await expect(readCalendar(content, vienna)).rejects.toMatchObject({ code });
    const nowhere = { ...vienna, timeZone: 'Nowhere/At-All' };
    await expect(readCalendar(file(), nowhere)).rejects.toMatchObject({ code: 'UNKNOWN_TIME_ZONE' });
  });
});
