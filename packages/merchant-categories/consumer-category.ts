/** What consumers spend on, as merchants tell it. The names are part of the command's contract. */
export const consumerCategories = [
  'books',
  'cash_atm',
  'charity_gifts',
  'clothing',
  'dining',
  'electronics',
  'entertainment',
  'fuel',
  'government_fees',
  'groceries',
  'health_pharmacy',
  'home_improvement',
  'insurance',
  'lodging',
  'newspapers_convenience',
  'office_stationery',
  'parking_tolls',
  'pets',
  'phone_internet',
  'postage',
  'public_transport',
  'shopping_general',
  'software_subscriptions',
  'taxi',
  'travel_air',
  'utilities',
  'vehicle_maintenance',
] as const;

export type ConsumerCategory = (typeof consumerCategories)[number];

export function isConsumerCategory(text: string): text is ConsumerCategory {
  return consumerCategories.some((category) => category === text);
}
