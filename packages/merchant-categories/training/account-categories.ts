import type { ConsumerCategory } from '../consumer-category.js';

/** Ledger accounts of a council whose payments are, mostly, of one consumer category; all others say too little. */
export const accountCategories: Readonly<Record<string, ConsumerCategory>> = {
  'Vehicle Fuel': 'fuel',
  'Purchases Food': 'groceries',
  Books: 'books',
  Hospitality: 'dining',
  Stationery: 'office_stationery',
  Postage: 'postage',
  'Travel Bus/Rail': 'public_transport',
  'Car Parking': 'parking_tolls',
  'Travel Taxis': 'taxi',
  'Vehicle Excise Lics': 'government_fees',
  'Mobiles/Radios/Pagrs': 'phone_internet',
  'Phon NonCentrx Lines': 'phone_internet',
  'Clothing&Uniforms': 'clothing',
  "N'Papers&Periodicals": 'newspapers_convenience',
  Electricity: 'utilities',
  Gas: 'utilities',
  'Bldg RM Departmental': 'home_improvement',
  'Vehicle R&M': 'vehicle_maintenance',
  'Visits Expenditure': 'entertainment',
};
