/** Words that name no dish, no session and no exercise. */
const empty = new Set(
  `a about cost costs again all also am an and another any anymore anything are around as at away be because been before being but by
  can cancel can't cannot change changed cook cooked cooking could day days did didn't different dinner dinners dish dishes do
  does don't drop eat eating else ever every exchange exclude feel food for from get getting give go going got gym had has have having
  hate he her here him his home hour how i i'd i'll i'm i've if in instead into is it it's its just keep leave less let let's
  like lock lunch lunches make making may maybe me meal meals minute more move much my need never next no not now of off
  ok okay on one only or other our out over plan planned plans please pls plz put rather recipe recipes remove replace
  replaced reschedule scrap serve session sessions shall she shift should skip slot snack snacks so some something sometime stop
  substitute supper swap switch take than thank thanks that that's the their them then there these they thing things this
  those time to today tomorrow too train training u up upcoming us use very want was we we'd we'll we're week weekend were
  what when which while will wish with without won't workout workouts would you your breakfast breakfasts bring forward
  back cheaper cheap quicker quick faster fast easier easy lighter light healthier shorter simple simpler nicer better
  tastier expensive calorie calories protein meat milder morning evening afternoon night noon fix fixed unlock pin free
  same exactly leftover exercise exercises dont cant wont im id ive theres whats pushed push postpone delay bit little
  bump earlier later instead there's alternative alternatives option options idea choose pick mine said shown new ban`
    .trim()
    .split(/\s+/),
);

/** The words of a text that may name a dish, a session or an exercise, in the singular. @param text plain text without days. */
export function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
  return words
    .filter((word) => !empty.has(word) && word.length > 2)
    .map((word) => singular(word.replace(/'s$/, '')))
    .filter((word) => !empty.has(word));
}

/** "tomatoes" is "tomato", "berries" "berry": the same for a word and its plural, not always a word. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:oes|ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
