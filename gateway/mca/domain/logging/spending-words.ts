/** What money is spent on, as the budget agent names it. */
export type SpendingCategory =
  | 'GROCERIES'
  | 'RESTAURANTS'
  | 'FITNESS'
  | 'HOUSING'
  | 'UTILITIES'
  | 'PHONE_INTERNET'
  | 'INSURANCE'
  | 'TRANSPORT'
  | 'HEALTH'
  | 'HOUSEHOLD'
  | 'EDUCATION'
  | 'FAMILY'
  | 'SUBSCRIPTIONS'
  | 'SHOPPING'
  | 'ENTERTAINMENT'
  | 'TRAVEL'
  | 'GIFTS'
  | 'OTHER';

/** In order: what people call it when they tell of a payment. Written by hand, everyday words only. */
const words: readonly [SpendingCategory, RegExp][] = [
  ['GIFTS', /\b(?:gifts?|presents?|donat\w+|charity)\b/],
  ['INSURANCE', /\binsurance\b/],
  [
    'GROCERIES',
    /\b(?:grocer(?:y|ies)|supermarket|food shop(?:ping)?|weekly shop|farmers? market|aldi|lidl|tesco|walmart|kroger|safeway|whole foods|trader joe'?s)\b/,
  ],
  [
    'RESTAURANTS',
    /\b(?:coffees?|latte|cappuccino|tea|caf[eé]|restaurants?|takeaway|take ?out|pizza|burgers?|sushi|lunch|dinner|breakfast|brunch|drinks?|beers?|pub|bar|starbucks|mcdonald'?s|sandwich|snacks?|ice cream|eating out|meal)\b/,
  ],
  ['FITNESS', /\b(?:gym|yoga|fitness|swimming|pool|trainers? session|sports?|climbing|protein powder)\b/],
  [
    'TRANSPORT',
    /\b(?:petrol|gas(?:oline)?|fuel|diesel|bus|train|tram|metro|subway|taxi|uber|lyft|parking|tolls?|car|bike|tickets? to work|fare|tyres?|tires?)\b/,
  ],
  ['HOUSING', /\b(?:rent|mortgage|plumber|repairs?)\b/],
  ['UTILITIES', /\b(?:electricity|electric bill|water bill|heating|energy bill|power bill|gas bill)\b/],
  ['PHONE_INTERNET', /\b(?:phone|mobile|internet|broadband|sim|wifi)\b/],
  [
    'HEALTH',
    /\b(?:dentist|doctor|pharmacy|chemist|medicine|prescription|hospital|glasses|physio\w*|therap\w+|vitamins)\b/,
  ],
  ['FAMILY', /\b(?:vet|dog|cat|pets?|kids?|child(?:ren)?|nappies|diapers|babysitter|nursery|toys?)\b/],
  ['SUBSCRIPTIONS', /\b(?:netflix|spotify|disney|subscriptions?|app|magazine|newspaper)\b/],
  ['EDUCATION', /\b(?:school|course|tuition|textbooks?|lessons?|books?)\b/],
  [
    'HOUSEHOLD',
    /\b(?:cleaning|detergent|toilet paper|shampoo|soap|toothpaste|laundry|haircut|barber|hairdresser)\b/,
  ],
  ['ENTERTAINMENT', /\b(?:cinema|movies?|concert|theatre|theater|games?|museum|club|festival|bowling)\b/],
  ['TRAVEL', /\b(?:hotel|flights?|airbnb|holiday|vacation|trip|hostel)\b/],
  [
    'SHOPPING',
    /\b(?:clothes|shoes|jacket|shirt|jeans|dress|laptop|headphones|furniture|amazon|ikea|electronics|socks)\b/,
  ],
];

/** What a payment was for by its words; OTHER when they say nothing known. @param text plain text. */
export function spendingCategory(text: string): SpendingCategory {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'OTHER';
}
