import { createHash, randomBytes } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  dissolve,
  findHousehold,
  insertHousehold,
  insertMember,
  leave,
  setInvitation,
  setWeights,
  takeInvitation,
} from '../repositories/household-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import type { HouseholdChanged } from './envelope-outcomes.js';

const invitationLifeMs = 7 * 86_400_000;
const mostMembers = 20;

/** Makes a household of the viewer, who is its head. */
export async function createHousehold(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  { name, memberName }: { readonly name: string; readonly memberName: string },
): Promise<HouseholdChanged | Refusal> {
  const refusal = checkName('name', name) ?? checkName('memberName', memberName);
  if (refusal !== null) return refusal;
  const at = new Date(clock());
  return database.transaction(viewer, async (manager) => {
    const householdId = newId('household');
    if ((await findHousehold(manager, viewer)) !== null) return alreadyThere();
    if (!(await insertHousehold(manager, viewer, { id: householdId, name: name.trim() }, at)))
      return alreadyThere();
    await insertMember(
      manager,
      viewer,
      { householdId, memberId: newId('member'), name: memberName.trim() },
      at,
    );
    return answer(manager, viewer);
  });
}

/** Makes a code with which one more person may join within a week; the code before is void. */
export async function inviteToHousehold(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
): Promise<HouseholdChanged | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    if (household === null) return noHousehold();
    if (!household.isHead) return notHead();
    if (household.members.filter(({ hasLeft }) => !hasLeft).length >= mostMembers)
      return refuse('TOO_MANY', `A household has at most ${mostMembers} members.`);
    const code = randomBytes(15).toString('base64url');
    await setInvitation(manager, viewer, hashOf(code), new Date(clock() + invitationLifeMs));
    return answer(manager, viewer, code);
  });
}

/** Joins the household of an invitation. */
export async function joinHousehold(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  { invitationCode, memberName }: { readonly invitationCode: string; readonly memberName: string },
): Promise<HouseholdChanged | Refusal> {
  const refusal = checkName('memberName', memberName);
  if (refusal !== null) return refusal;
  const at = new Date(clock());
  const standing = await database.read(viewer, (manager) => findHousehold(manager, viewer));
  if (standing !== null) return alreadyThere();
  // The code proves the right to join a household that its bearer cannot see yet, as a password does.
  const joined = await database.transaction('service', async (manager) => {
    const householdId = await takeInvitation(manager, hashOf(invitationCode), at);
    if (householdId === null) return false;
    return insertMember(
      manager,
      viewer,
      { householdId, memberId: newId('member'), name: memberName.trim() },
      at,
    );
  });
  if (!joined)
    return refuse(
      'INVITATION_INVALID',
      'This invitation is used, older than a week, or was replaced.',
      ['input.invitationCode'],
      ['ask for a new one'],
    );
  return database.read(viewer, (manager) => answer(manager, viewer));
}

/** Leaves the household; when its head leaves, it ends for everybody. */
export async function leaveHousehold(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
): Promise<HouseholdChanged | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    if (household === null) return noHousehold();
    if (household.isHead) await dissolve(manager, viewer);
    else await leave(manager, viewer, household.id, new Date(clock()));
    return { kind: 'HouseholdChanged', household: null, invitationCode: null, user: { id: viewer.userId } };
  });
}

/** Says what part each member pays; only the head may. */
export async function setHouseholdShares(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  shares: readonly { readonly memberId: string; readonly weight: number }[],
): Promise<HouseholdChanged | Refusal> {
  if (shares.some(({ weight }) => weight < 0 || weight > 1_000))
    return refuse('INVALID_VALUE', 'A weight is 0 to 1000.', ['input.shares']);
  return database.transaction(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    if (household === null) return noHousehold();
    if (!household.isHead) return notHead();
    const known = household.members.filter(({ hasLeft }) => !hasLeft);
    if (shares.some(({ memberId }) => !known.some((member) => member.memberId === memberId)))
      return refuse('NOT_FOUND', 'There is no such member.', ['input.shares']);
    await setWeights(manager, household.id, shares);
    return answer(manager, viewer);
  });
}

export function noHousehold(): Refusal {
  return refuse(
    'NO_HOUSEHOLD',
    'You are in no household.',
    [],
    ['create one', 'join one with an invitation'],
  );
}

/** The household after a change. */
export async function answer(
  manager: Transaction,
  viewer: ViewerClaims,
  invitationCode: string | null = null,
): Promise<HouseholdChanged> {
  const household = await findHousehold(manager, viewer);
  return { kind: 'HouseholdChanged', household, invitationCode, user: { id: viewer.userId } };
}

function alreadyThere(): Refusal {
  return refuse(
    'ALREADY_IN_HOUSEHOLD',
    'A person is in one household at a time.',
    [],
    ['leave the other one first'],
  );
}

function notHead(): Refusal {
  return refuse(
    'NOT_ALLOWED',
    'Only the person who made the household can do this.',
    [],
    ['ask that person'],
  );
}

function checkName(field: string, name: string): Refusal | null {
  const { length } = name.trim();
  return length >= 1 && length <= 80
    ? null
    : refuse('INVALID_VALUE', 'A name has 1 to 80 characters.', [`input.${field}`]);
}

/** Codes are random (120 bits), so a plain digest tells nothing. */
function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64url');
}
