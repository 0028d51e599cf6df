/** What money is spent on. */
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
  | 'DEBT_PAYMENT'
  | 'SUBSCRIPTIONS'
  | 'SHOPPING'
  | 'ENTERTAINMENT'
  | 'TRAVEL'
  | 'GIFTS'
  | 'OTHER';

/** FIXED: contracts, planned as bills. NEED: varies, but life stops without it. WANT: the rest. */
export type CategoryGroup = 'FOOD' | 'FITNESS' | 'FIXED' | 'NEED' | 'WANT';

interface CategoryInfo {
  readonly name: string;
  readonly group: CategoryGroup;
  /** Words of questions that mean it, beside its name. */
  readonly words: readonly string[];
}

const info: Readonly<Record<SpendingCategory, CategoryInfo>> = {
  GROCERIES: { name: 'groceries', group: 'FOOD', words: ['grocery', 'supermarket'] },
  RESTAURANTS: {
    name: 'eating out',
    group: 'FOOD',
    words: [
      'restaurant',
      'restaurants',
      'takeout',
      'take-out',
      'delivery',
      'coffee',
      'dining',
      'eat out',
      'ate out',
    ],
  },
  FITNESS: {
    name: 'fitness',
    group: 'FITNESS',
    words: ['gym', 'workout', 'workouts', 'training', 'sport', 'sports'],
  },
  HOUSING: { name: 'housing', group: 'FIXED', words: ['rent', 'mortgage', 'apartment', 'house'] },
  UTILITIES: {
    name: 'utilities',
    group: 'FIXED',
    words: ['electricity', 'electric', 'gas bill', 'heating', 'water'],
  },
  PHONE_INTERNET: { name: 'phone and internet', group: 'FIXED', words: ['phone', 'internet', 'mobile'] },
  INSURANCE: { name: 'insurance', group: 'FIXED', words: ['insurances'] },
  TRANSPORT: {
    name: 'transport',
    group: 'NEED',
    words: [
      'transportation',
      'transit',
      'subway',
      'bus',
      'train',
      'fuel',
      'car',
      'taxi',
      'commute',
      'commuting',
    ],
  },
  HEALTH: { name: 'health', group: 'NEED', words: ['doctor', 'doctors', 'medicine', 'pharmacy', 'dentist'] },
  HOUSEHOLD: { name: 'household', group: 'NEED', words: ['cleaning', 'toiletries'] },
  EDUCATION: { name: 'education', group: 'NEED', words: ['school', 'course', 'courses', 'tuition'] },
  FAMILY: { name: 'family and pets', group: 'NEED', words: ['children', 'kids', 'childcare', 'pet', 'pets'] },
  DEBT_PAYMENT: { name: 'debt payments', group: 'FIXED', words: ['debt', 'debts', 'loan', 'loans'] },
  SUBSCRIPTIONS: { name: 'subscriptions', group: 'FIXED', words: ['subscription', 'streaming'] },
  SHOPPING: { name: 'shopping', group: 'WANT', words: ['clothes', 'clothing', 'electronics'] },
  ENTERTAINMENT: {
    name: 'entertainment',
    group: 'WANT',
    words: ['fun', 'going out', 'hobby', 'hobbies', 'games', 'movies'],
  },
  TRAVEL: { name: 'travel', group: 'WANT', words: ['vacation', 'holiday', 'holidays', 'trip', 'trips'] },
  GIFTS: { name: 'gifts', group: 'WANT', words: ['gift', 'presents', 'donations'] },
  OTHER: { name: 'other things', group: 'WANT', words: [] },
};

/** All of them, in the order of the contract. */
export const spendingCategories = Object.keys(info) as readonly SpendingCategory[];

/** In everyday words. */
export function categoryName(category: SpendingCategory): string {
  return info[category].name;
}

export function categoryGroup(category: SpendingCategory): CategoryGroup {
  return info[category].group;
}

/** The categories a question is about; empty when it names none. Food stands for both of its categories. */
export function categoriesInText(text: string): SpendingCategory[] {
  const words = ` ${text
    .toLowerCase()
    .replace(/[^a-z-]+/g, ' ')
    .trim()} `;
  const has = (word: string) => words.includes(` ${word} `);
  if (['food', 'meals', 'eating', 'food and drink'].some(has) && !has('eating out')) {
    return ['GROCERIES', 'RESTAURANTS'];
  }
  return spendingCategories.filter((category) => [info[category].name, ...info[category].words].some(has));
}
