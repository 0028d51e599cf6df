import { isLocalDate, type LocalDate, yearsBetween } from '@progressive/quantities';
import { type IdentityRefusal, refuse } from './refusal.js';
import type { ProfileChange } from './user.js';

const bounds = { heightCm: [50, 260], weightKg: [20, 400] } as const;
const youngest = 13;
const oldest = 120;

/** The first thing that is wrong with a change, or null. `today` is the server's day. */
export function checkProfile(change: ProfileChange, today: LocalDate): IdentityRefusal | null {
  return (
    checkName(change.displayName) ??
    checkBirthDate(change.birthDate, today) ??
    checkNumber('heightCm', change.heightCm) ??
    checkNumber('weightKg', change.weightKg) ??
    checkTimeZone(change.timeZone) ??
    checkCurrency(change.currency) ??
    checkLocale(change.locale)
  );
}

/** True for something of the form of an e-mail address, at most 254 characters (RFC 5321). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function invalid(field: string, message: string): IdentityRefusal {
  return refuse('INVALID_VALUE', message, `input.${field}`);
}

function checkName(name: string | undefined): IdentityRefusal | null {
  if (name === undefined) return null;
  const length = name.trim().length;
  return length >= 1 && length <= 80 ? null : invalid('displayName', 'A name has 1 to 80 characters.');
}

function checkBirthDate(date: LocalDate | null | undefined, today: LocalDate): IdentityRefusal | null {
  if (date === undefined || date === null) return null;
  const age = isLocalDate(date) ? yearsBetween(date, today) : Number.NaN;
  if (age >= youngest && age <= oldest) return null;
  return invalid('birthDate', `We plan for people of ${youngest} to ${oldest} years.`);
}

function checkNumber(field: keyof typeof bounds, value: number | null | undefined): IdentityRefusal | null {
  if (value === undefined || value === null) return null;
  const [low, high] = bounds[field];
  return value >= low && value <= high ? null : invalid(field, `${field} is between ${low} and ${high}.`);
}

function checkTimeZone(timeZone: string | undefined): IdentityRefusal | null {
  if (timeZone === undefined || accepts(() => new Intl.DateTimeFormat('en', { timeZone }))) return null;
  return invalid('timeZone', 'A time zone has an IANA name such as Europe/Vienna.');
}

function checkCurrency(currency: string | undefined): IdentityRefusal | null {
  if (currency === undefined || Intl.supportedValuesOf('currency').includes(currency)) return null;
  return invalid('currency', 'A currency has an ISO 4217 code such as USD.');
}

function checkLocale(locale: string | undefined): IdentityRefusal | null {
  if (locale === undefined || accepts(() => Intl.getCanonicalLocales(locale))) return null;
  return invalid('locale', 'A locale has a BCP 47 tag such as en-US.');
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
