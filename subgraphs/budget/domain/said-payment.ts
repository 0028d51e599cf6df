import type { SpendingCategory } from './spending-category.js';

/**
 * What people call what they pay for, where the shipped classifier, which knows shops by their names, has no word or no category
 * for it. Everyday words only, written by hand; in order, so that "car insurance" is insurance and "dog food" is for the dog.
 */
const words: readonly (readonly [SpendingCategory, RegExp])[] = [
  [
    'DEBT_PAYMENT',
    /\b(?:loans?|credit card(?: (?:bill|debt|payment))?|(?:pay|paid|paying) (?:off|back|down)|debts?|overdraft|instal+ments?|klarna|afterpay)\b/,
  ],
  ['INSURANCE', /\binsurances?\b|\bpremium\b/],
  ['GIFTS', /\b(?:gifts?|presents?|donat\w+|charity|flowers|bouquet|greeting card|birthday card|tithe)\b/],
  [
    'FAMILY',
    /\b(?:vet|dogs?|cats?|puppy|kitten|pets?|kids?|child(?:ren)?(?:'s)?|bab(?:y|ies)|nappies|diapers|babysitters?|nanny|nursery|day ?care|kindergarten|toys?|pocket money|allowance for my|pram|stroller)\b/,
  ],
  [
    'FITNESS',
    /\b(?:gym|yoga|pilates|fitness|swimming|swim|pool (?:entry|pass|ticket)|personal trainer|trainer session|sports?|climbing|crossfit|dumbbells?|kettlebells?|barbell|running shoes|protein powder|whey|creatine|tennis|football boots|bike race|marathon|race entry|workouts?|martial arts|boxing|spin class)\b/,
  ],
  [
    'EDUCATION',
    /\b(?:school|courses?|tuition|textbooks?|lessons?|classes|college|university|exam|workshop|seminar|tutor(?:ing)?|udemy|coursera)\b/,
  ],
  [
    'SUBSCRIPTIONS',
    /\b(?:netflix|spotify|disney ?(?:\+|plus)|hulu|hbo|youtube premium|audible|icloud|dropbox|patreon|subscriptions?|magazines?|newspapers?|membership|streaming|chatgpt|prime (?:video|membership))\b/,
  ],
  [
    'PHONE_INTERNET',
    /\b(?:phone bill|mobile (?:bill|plan|data|contract)|internet|broadband|wi-?fi|sim(?: card)?|top(?:ped)?[- ]up my (?:phone|mobile)|data plan)\b/,
  ],
  [
    'UTILITIES',
    /\b(?:electric(?:ity)?(?: bill)?|(?:water|gas|power|energy|heating|utility) (?:and \w+ )?bills?|heating|sewage|garbage collection|for (?:the )?water|on water)\b/,
  ],
  [
    'HOUSING',
    /\b(?:plumber|electrician|locksmith|handyman|roof(?:er)?|boiler|(?:home|house|flat|apartment) repairs?|repairs? (?:to|of|on|in) the (?:house|flat|kitchen|bathroom|roof)|service charge|property tax)\b/,
  ],
  [
    'RESTAURANTS',
    /\b(?:flat whites?|coffees?|lattes?|cappuccinos?|espressos?|caf[eé]|restaurants?|take ?-?(?:away|out)|eat(?:ing)? out|breakfast|brunch|lunch|dinner|supper|croissants?|sandwich(?:es)?|ice cream|drinks?|beers?|pints?|wine at|cocktails?|pub|meal (?:out|with)|snacks?|street food|doughnuts?|donuts?|delivery)\b/,
  ],
  [
    'GROCERIES',
    /\b(?:grocer(?:y|ies)|supermarket|weekly shop|food shop(?:ping)?|farmers?'? market|vegetables|veg|fruits?|milk|bread|eggs?|meat|butcher|rice|pasta|cheese|baker(?:y|'s)?|ingredients|pantry)\b/,
  ],
  [
    'HEALTH',
    /\b(?:dentist|doctors?|gp|pharmacy|chemist|medicines?|medication|prescriptions?|hospital|(?:new |my |reading )?glasses|contact lenses|optician|physio\w*|therap\w+|vitamins?|painkillers?|cough|massage|blood test|x-ray|band-?aids|plasters)\b/,
  ],
  [
    'HOUSEHOLD',
    /\b(?:clean(?:ing|er|ers)|detergent|toilet paper|kitchen roll|shampoo|soap|toothpaste|toothbrush|deodorant|razors?|laundry|dry cleaning|haircuts?|barber|hairdresser|light ?bulbs?|batteries|dish ?washer tablets|bin bags|trash bags|tools?|towels?|stamps)\b/,
  ],
  [
    'TRAVEL',
    /\b(?:hotel|hostel|flights?|airbnb|holidays?|vacation|plane tickets?|travel insurance|suitcase|visa fee|cruise|rental car|car rental)\b/,
  ],
  [
    'TRANSPORT',
    /\b(?:petrol|gas(?:oline)?|fuel|diesel|filled up|bus|train|tram|metro|subway|underground|taxi|cab|uber(?! eats)|lyft|parking|tolls?|car|bicycle|bike|scooter|ferry|fare|tyres?|tires?|garage|mechanic|commute|travel ?card|oil change)\b/,
  ],
  [
    'ENTERTAINMENT',
    /\b(?:cinema|movies?|concert|theatre|theater|(?:video|board|computer)? ?games?|museum|zoo|club|festival|bowling|karaoke|gig|match tickets?|nintendo|playstation|xbox|lottery|hobby)\b/,
  ],
  [
    'SHOPPING',
    /\b(?:clothes|shoes|boots|trainers|jacket|coat|shirts?|t-shirts?|jeans|trousers|dress|skirt|sweater|jumper|socks|underwear|laptop|computer|tablet|phone|charger|headphones|earphones|camera|tv|furniture|bookshelf|chair|desk|lamp|mattress|amazon|ikea|ebay|electronics|novels?|cookbooks?|books?|make ?-?up|perfume|jewel\w+|bag|backpack)\b/,
  ],
];

const told =
  /^(?:(?:and|then|also) )?(?:(?:i|we)(?:'ve| have)? )?(?:just |only |also )?(?:spent|paid|bought|booked|ordered|grabbed|got|had|donated|stocked up on|topped up)\b|[$€£¥₹] ?\d[\d.,]*k?|-?\d[\d.,]* ?(?:[$€£¥₹]|dollars?|bucks?|euros?|eur|usd|gbp|chf|pounds?|quid|cents?|pence)?|\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening|week|month)|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:was|were|is|cost|costs?|charged|took|for|on|at|of|the|a|an|my|me|some|i|we|to|from|back|refund(?:ed)?|in|total|altogether)\b|[.,;:!?]/g;

/** What a sentence about a payment says that it was for: "I spent $4.50 on a flat white" → "flat white"; empty when it says nothing. */
export function saidPurpose(text: string): string {
  return text.toLowerCase().replace(told, ' ').replace(/\s+/g, ' ').trim();
}

/** The category of everyday words for what was paid; null when they say none. @param text as it is said. */
export function saidCategory(text: string): SpendingCategory | null {
  const plain = text.toLowerCase();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
