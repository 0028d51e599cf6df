import { describe, expect, it } from 'vitest';
import { extractChange } from './extract-change.js';

/** A Sunday. */
const today = '2026-11-22';

/** What a sentence says, as short text: verb, things, first days, where to, time. */
function told(text: string): string {
  const wish = extractChange(text, today);
  const day = ({ dates: [first = ''], until, part }: (typeof wish.days)[number]) =>
    `${first.slice(5)}${until === null ? '' : `..${until.find((last) => last >= first)?.slice(5)}`}${part === null ? '' : ` ${part}`}`;
  const parts = [
    wish.verb ?? 'nothing',
    ...wish.slots,
    ...(wish.sessions ? ['session'] : []),
    ...wish.days.map(day),
    ...(wish.target === null ? [] : [`to ${day(wish.target)}`]),
    ...(wish.shiftDays === null ? [] : [`by ${wish.shiftDays}`]),
    ...(wish.startTime === null ? [] : [wish.startTime]),
  ];
  return parts.join(', ');
}

describe('extractChange', () => {
  it.each([
    ["swap Tuesday's dinner", 'SWAP, dinner, 11-24'],
    ['Swap out my Wednesday lunch', 'SWAP, lunch, 11-25'],
    ['could you change tomorrow’s breakfast?', 'SWAP, breakfast, 11-23'],
    ["I'd like something else for dinner on the 24th", 'SWAP, dinner, 11-24'],
    ['something different for tea tonight please', 'SWAP, dinner, 11-22 evening'],
    ['replace the supper on 26 November', 'SWAP, dinner, 11-26'],
    ['replace dinner on Nov 26th', 'SWAP, dinner, 11-26'],
    ['swap dinner on 27/11', 'SWAP, dinner, 11-27'],
    ['swap dinner on 11/27', 'SWAP, dinner, 11-27'],
    ['swap lunch the day after tomorrow', 'SWAP, lunch, 11-24'],
    ['swap dinner on Tue 24 Nov for Salmon rice balls', 'SWAP, dinner, 11-24'],
    ['swap dinner on Tue 24 Nov for Egg and turkey breakfast muffin', 'SWAP, dinner, 11-24'],
    ["swap Monday's dinner with Tuesday's lunch", 'SWAP, lunch, dinner, 11-23, to 11-24'],
    ['make thursday lunch quicker', 'SWAP, lunch, 11-26'],
    ['can I get a cheaper dinner on Friday', 'SWAP, dinner, 11-27'],
    ["I'd rather have pasta than fish on Monday night", 'SWAP, 11-23 evening'],
  ])('swap: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["move Thursday's workout to Friday", 'MOVE, session, 11-26, to 11-27'],
    ['move my workout from thursday to friday', 'MOVE, session, 11-26, to 11-27'],
    ["can we do tomorrow's session on Saturday instead", 'MOVE, session, 11-23, to 11-28'],
    ["reschedule monday's training to tuesday at 7am", 'MOVE, session, 11-23, to 11-24, 07:00'],
    ['push my session back a day', 'MOVE, session, by 1'],
    ['bring the gym session forward by 2 days', 'MOVE, session, by -2'],
    ['shift leg day to saturday', 'MOVE, session, to 11-28'],
    ["I'd rather train on Friday than Thursday", 'MOVE, session, 11-26, to 11-27'],
    ['instead of Wednesday I want to train on Thursday', 'MOVE, session, 11-25, to 11-26'],
    ["move tomorrow's workout to 18:30", 'MOVE, session, 11-23, 18:30'],
    ["I can't train on Thursday, can we make it Friday instead?", 'MOVE, session, 11-26, to 11-27'],
    ['postpone tonight’s run until tomorrow', 'MOVE, session, 11-22 evening, to 11-23'],
  ])('move: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["lock tuesday's dinner", 'LOCK, dinner, 11-24'],
    ["keep Friday's lunch as it is", 'LOCK, lunch, 11-27'],
    ["don't change tomorrow's breakfast", 'LOCK, breakfast, 11-23'],
    ['free dinner on Tue 24 Nov', 'UNLOCK, dinner, 11-24'],
    ['unlock lunch on friday', 'UNLOCK, lunch, 11-27'],
    ['never give me the tofu stir fry again', 'EXCLUDE'],
    ['no more porridge please', 'EXCLUDE'],
    ["I'm sick of the lentil soup", 'EXCLUDE'],
    ["drop Sunday's workout", 'LEAVE_OUT, session, 11-22'],
    ['skip lunch on Friday', 'LEAVE_OUT, lunch, 11-27'],
    ['no breakfast tomorrow', 'LEAVE_OUT, breakfast, 11-23'],
    ['plan dinner on Fri 27 Nov again', 'BACK, dinner, 11-27'],
    ["I'm home for dinner on Friday after all", 'BACK, dinner, 11-27'],
  ])('keep, exclude, leave out: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["I'm away on Wednesday evening", 'AWAY, 11-25 evening'],
    ["I'm travelling from Wednesday to Friday", 'AWAY, 11-25..11-27'],
    ['traveling Wed-Fri', 'AWAY, 11-25..11-27'],
    ['away for 3 days from tomorrow', 'AWAY, 11-23..11-25'],
    ["I won't be home for dinner tomorrow", 'AWAY, dinner, 11-23'],
    ['on holiday next week', 'AWAY, 11-23..11-29'],
    ['on vacation until Thursday', 'AWAY, 11-22..11-26'],
    ['I eat out on Friday', 'EATING_OUT, 11-27'],
    ["we're going out for dinner on saturday", 'EATING_OUT, dinner, 11-28'],
    ['having lunch with colleagues on thursday', 'EATING_OUT, lunch, 11-26'],
    ["I'm eating out tonight", 'EATING_OUT, 11-22 evening'],
    ['ordering pizza tomorrow evening', 'EATING_OUT, 11-23 evening'],
    ["I missed today's workout", 'MISSED, session, 11-22'],
    ["didn't make it to the gym yesterday", 'MISSED, session, 11-21'],
    ["I can't train tomorrow", 'MISSED, session, 11-23'],
    ["can't make Thursday's workout", 'MISSED, session, 11-26'],
    ['too sick to train today', 'MISSED, session, 11-22'],
    ['I skipped breakfast today', 'LEAVE_OUT, breakfast, 11-22'],
  ])('away and missed: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['swap wensdays diner', 'SWAP, dinner, 11-25'],
    ['chnage tommorow lunhc', 'nothing, lunch, 11-23'],
    ['swap tusday dinnner', 'SWAP, dinner, 11-24'],
    ['move thrusdays wrokout to firday', 'MOVE, session, 11-26, to 11-27'],
    ['I missed yesterdays sesion', 'MISSED, session, 11-21'],
  ])('typing errors: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['swap tuesdays dinner for something with chicken', [], ['chicken']],
    ['replace the lentil soups with a beef stew', ['lentil', 'soup'], ['beef', 'stew']],
    ['can I have pasta instead of the salmon on Tuesday', ['salmon'], ['pasta']],
    ['swap squats for leg press', ['squat'], ['leg', 'press']],
    ["Change tomorrow's lunch please", [], []],
    ['have tomato soup for lunch on Monday instead', [], ['tomato', 'soup']],
  ])('dishes and exercises: %s', (text, named, replacement) => {
    expect(extractChange(text, today)).toMatchObject({ named, replacement });
  });

  it.each(['I spent $12 on coffee', 'bench press 5x5 at 60kg done', 'how many calories are in an apple'])(
    'sees no change in "%s"',
    (text) => {
      expect(extractChange(text, today).verb).toBeNull();
    },
  );

  it('reads days of a month against the months around', () => {
    const dates = extractChange('swap dinner on the 2nd', today).days[0]?.dates;
    expect(dates).toEqual(['2026-12-02', '2026-11-02', '2026-10-02']);
    expect(extractChange('swap dinner on 1 January', '2026-12-30').days[0]?.dates[0]).toBe('2027-01-01');
  });

  it('takes an illness for training that cannot be done, and not for meals', () => {
    for (const text of ["I'm ill this week", 'I have the flu', 'feeling unwell tomorrow'])
      expect(extractChange(text, '2026-11-18'), text).toMatchObject({ verb: 'MISSED', sessions: true });
    expect(extractChange("I'm sick of the lentil soup", '2026-11-18')).toMatchObject({ sessions: false });
  });
});
