import type { ViewerClaims } from '@progressive/access-tokens';
import type { Weekday } from '@progressive/quantities';
import type { BillSetting } from '../domain/bills/bill-calendar.js';
import { checkBillSetting } from '../domain/bills/check-setting.js';
import { type MonthDay, plainRule, type WeekendMove } from '../domain/bills/due-rule.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findBillSettings, saveBillSetting } from '../repositories/bill-repository.js';
import type { Owner } from '../repositories/owner.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { isRefusal } from './once.js';
import type { Person } from './person.js';
import { foundBills } from './read-bills.js';
import { readPast } from './read-past.js';

type Nullable<Value> = Value | null | undefined;

export interface BillSettingGiven {
  readonly billId: string;
  readonly weekend?: Nullable<WeekendMove>;
  readonly monthDay?: Nullable<MonthDay>;
  readonly ordinal?: Nullable<number>;
  readonly weekday?: Nullable<number>;
  readonly hidden?: Nullable<boolean>;
}

export interface BillSettingSaved {
  readonly kind: 'BillSettingSaved';
  readonly setting: BillSetting;
  readonly user: Person;
}

/** Says how the dates of a bill, told or found, are found; fields left out stay as they are. */
export async function setBillSetting(
  services: BudgetServices,
  viewer: ViewerClaims,
  given: BillSettingGiven,
): Promise<BillSettingSaved | Refusal> {
  const answer = await services.database.transaction(viewer, async (manager) => {
    const rhythm = await rhythmOf(manager, viewer, given.billId, todayOf(services));
    if (rhythm === null) return refuse('NOT_FOUND', 'There is no such bill.', ['input.billId']);
    const setting = changed((await findBillSettings(manager, viewer)).get(given.billId), given);
    const refusal = checkBillSetting(setting, ['MONTHLY', 'QUARTERLY', 'YEARLY'].includes(rhythm));
    if (refusal !== null) return refusal;
    await saveBillSetting(manager, viewer, setting);
    return setting;
  });
  return isRefusal(answer)
    ? answer
    : { kind: 'BillSettingSaved', setting: answer, user: { id: viewer.userId } };
}

const usual = { ...plainRule, hidden: false };

function changed(standing: BillSetting | undefined, given: BillSettingGiven): BillSetting {
  const before = { ...usual, ...standing };
  const monthDay = given.monthDay ?? before.monthDay;
  const kept = monthDay === 'WEEKDAY' ? before : usual;
  return {
    billId: given.billId,
    weekend: given.weekend ?? before.weekend,
    monthDay,
    ordinal: given.ordinal ?? kept.ordinal,
    weekday: (given.weekday as Nullable<Weekday>) ?? kept.weekday,
    hidden: given.hidden ?? before.hidden,
  };
}

/** How often a bill, a minimum payment or a found bill of the person's comes; null when there is none of this id. */
async function rhythmOf(
  manager: Transaction,
  owner: Owner,
  billId: string,
  today: string,
): Promise<string | null> {
  const { bills, goals } = await readProfile(manager, owner);
  const bill = bills.find(({ id }) => id === billId);
  if (bill !== undefined) return bill.recurrence.frequency;
  if (goals.some(({ id, kind }) => id === billId && kind === 'DEBT')) return 'MONTHLY';
  if (!billId.startsWith('found:')) return null;
  const found = foundBills(await readPast(manager, owner, today), { startDate: today, days: 1 }, today);
  return found.find(({ id }) => id === billId)?.rhythm ?? null;
}
