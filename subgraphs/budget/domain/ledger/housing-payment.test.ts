import { describe, expect, it } from 'vitest';
import { isHousingPayment } from './housing-payment.js';

describe('isHousingPayment', () => {
  it.each([
    'RENT LANDLORD',
    'SO Foxtons Lettings ref 12',
    'Monthly mortgage 0043',
    'Miete November',
    'HOA DUES',
  ])('knows %s', (text) => expect(isHousingPayment(text)).toBe(true));

  it.each(['RENT A CAR LISBON', 'Hertz car rent', 'Trent Barton', 'Parent pay', 'Netflix'])(
    'does not take %s for it',
    (text) => expect(isHousingPayment(text)).toBe(false),
  );
});
