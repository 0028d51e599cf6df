import type { ConsumerCategory } from './consumer-category.js';

/**
 * Our consumer category of merchant category codes (ISO 18245), as ranges with both ends, in order. The codes' meanings are
 * those of the public list of the card networks; the assignment is ours. Codes whose merchants sell anything, or what we
 * have no category for (schools, lawyers, hairdressers), are left out: they say nothing.
 */
const codeRanges: readonly (readonly [from: number, to: number, category: ConsumerCategory])[] = [
  [742, 742, 'pets'],
  [780, 780, 'home_improvement'],
  [1520, 1799, 'home_improvement'],
  // Airlines by name.
  [3000, 3350, 'travel_air'],
  // Hotels by name; 3351 to 3500 are car rentals, which we have no category for.
  [3501, 3999, 'lodging'],
  [4011, 4011, 'public_transport'],
  [4111, 4112, 'public_transport'],
  [4119, 4119, 'health_pharmacy'],
  [4121, 4121, 'taxi'],
  [4131, 4131, 'public_transport'],
  [4215, 4215, 'postage'],
  [4511, 4582, 'travel_air'],
  [4784, 4784, 'parking_tolls'],
  [4812, 4821, 'phone_internet'],
  [4899, 4899, 'phone_internet'],
  [4900, 4900, 'utilities'],
  [5013, 5013, 'vehicle_maintenance'],
  [5039, 5039, 'home_improvement'],
  [5044, 5044, 'office_stationery'],
  [5045, 5045, 'electronics'],
  [5065, 5065, 'electronics'],
  [5072, 5074, 'home_improvement'],
  [5111, 5111, 'office_stationery'],
  [5122, 5122, 'health_pharmacy'],
  [5137, 5139, 'clothing'],
  [5172, 5172, 'fuel'],
  [5192, 5192, 'books'],
  [5198, 5261, 'home_improvement'],
  [5300, 5399, 'shopping_general'],
  [5411, 5462, 'groceries'],
  [5499, 5499, 'newspapers_convenience'],
  [5531, 5533, 'vehicle_maintenance'],
  [5541, 5542, 'fuel'],
  // Charging of electric vehicles.
  [5552, 5552, 'fuel'],
  [5611, 5699, 'clothing'],
  [5712, 5719, 'home_improvement'],
  [5722, 5732, 'electronics'],
  [5733, 5733, 'entertainment'],
  [5734, 5734, 'software_subscriptions'],
  [5735, 5735, 'entertainment'],
  [5811, 5814, 'dining'],
  // Digital films, music, games; then applications and stores of all of these.
  [5815, 5816, 'entertainment'],
  [5817, 5818, 'software_subscriptions'],
  [5912, 5912, 'health_pharmacy'],
  [5921, 5921, 'groceries'],
  [5931, 5932, 'shopping_general'],
  [5942, 5942, 'books'],
  [5943, 5943, 'office_stationery'],
  [5945, 5945, 'shopping_general'],
  [5946, 5946, 'electronics'],
  [5947, 5947, 'charity_gifts'],
  [5948, 5948, 'clothing'],
  [5960, 5960, 'insurance'],
  [5961, 5961, 'shopping_general'],
  [5964, 5965, 'shopping_general'],
  [5968, 5968, 'software_subscriptions'],
  [5975, 5977, 'health_pharmacy'],
  [5983, 5983, 'utilities'],
  [5992, 5992, 'charity_gifts'],
  [5993, 5994, 'newspapers_convenience'],
  [5995, 5995, 'pets'],
  [6010, 6011, 'cash_atm'],
  [6300, 6399, 'insurance'],
  [7011, 7012, 'lodging'],
  [7032, 7033, 'lodging'],
  [7342, 7342, 'home_improvement'],
  [7372, 7375, 'software_subscriptions'],
  [7523, 7523, 'parking_tolls'],
  [7531, 7549, 'vehicle_maintenance'],
  [7623, 7623, 'home_improvement'],
  [7800, 7841, 'entertainment'],
  [7911, 7999, 'entertainment'],
  [8011, 8099, 'health_pharmacy'],
  [8398, 8398, 'charity_gifts'],
  [8661, 8661, 'charity_gifts'],
  [8675, 8675, 'vehicle_maintenance'],
  [9211, 9399, 'government_fees'],
  [9402, 9402, 'postage'],
];

/**
 * The consumer category of a merchant category code.
 * @param code three or four digits (spreadsheets drop the zero of `0742`).
 * @returns null for what is no code, and for codes that say nothing about our categories.
 */
export function categoryOfCode(code: string): ConsumerCategory | null {
  if (!/^\d{3,4}$/.test(code)) return null;
  const number = Number(code);
  return codeRanges.find(([from, to]) => number >= from && number <= to)?.[2] ?? null;
}
