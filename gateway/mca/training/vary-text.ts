import type { Random } from '@progressive/seeded-random';

/** Ways people begin and end a request whatever it is about; given to every class so that none owns "please". */
const openings = [
  'please ',
  'hey ',
  'hi, ',
  'can you tell me ',
  'could you please ',
  'ok so ',
  'um ',
  'quick one: ',
  'i was wondering ',
  'hello, ',
  'so ',
  'just wondering, ',
  'would you mind telling me ',
  'i need to know ',
  'hey there, ',
  'good morning, ',
  'i would like to know ',
  'i need you to help me, ',
  'my question is: ',
  'one more thing, ',
  'listen, ',
  'dear assistant, ',
  'yes hello i wanted to ask ',
  'would it be possible to tell me, ',
  'i am trying to find out, ',
  'help me out here: ',
];
const closings = [
  ' please',
  ' pls',
  ' thanks',
  ' thx',
  ' for me',
  ' asap',
  ' now',
  ' if possible',
  ' thank you',
  ' mate',
  ' today',
];

/** A variant of a sentence as another person in another mood would type it. */
export function varyText(text: string, random: Random): string {
  let varied = text;
  const mood = random.next();
  if (mood < 0.2) varied = random.pick(openings) + varied;
  else if (mood < 0.35) varied += random.pick(closings);
  if (random.next() < 0.75) varied = misspell(varied, random);
  return varied;
}

/** One or two slips of the keyboard: a letter dropped, doubled, swapped with the next, or hit beside. */
function misspell(text: string, random: Random): string {
  const slips = 1 + random.integer(2);
  let slipped = text;
  for (let slip = 0; slip < slips; slip++) {
    const at = 1 + random.integer(Math.max(1, slipped.length - 2));
    if (!/[a-z]/i.test(slipped[at] ?? '')) continue;
    slipped = slipAt(slipped, at, random);
  }
  return slipped;
}

function slipAt(text: string, at: number, random: Random): string {
  const letter = text[at] ?? '';
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  switch (random.integer(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + (after[0] ?? '') + letter + after.slice(1);
    default:
      return before + random.pick([...'etaoinsrhldcum']) + after;
  }
}
