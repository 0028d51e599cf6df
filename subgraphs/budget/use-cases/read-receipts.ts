import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { ReceiptLine } from '../domain/receipts/receipt.js';
import { findReceipt, findReceipts } from '../repositories/receipt-repository.js';
import type { BudgetServices } from './budget-services.js';
import { type ReceiptView, viewOf } from './preview-receipt.js';

/** A line with the receipt that it is on. */
export interface ReceiptLineView {
  readonly id: string;
  readonly line: ReceiptLine;
  readonly currency: string;
}

/** The lines of a receipt, each with an id of its own. */
export function linesOf({ receipt: { id, lines, currency } }: ReceiptView): ReceiptLineView[] {
  return lines.map((line) => ({ id: `${id}:${line.number}`, line, currency }));
}

/** The viewer's receipts of a span of days, newest first. */
export async function listReceipts(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  span: { readonly from: LocalDate | null; readonly to: LocalDate | null; readonly limit: number },
): Promise<ReceiptView[]> {
  return database.read(viewer, async (manager) => {
    const views: ReceiptView[] = [];
    for (const receipt of await findReceipts(manager, viewer, span))
      views.push(await viewOf(manager, viewer, receipt));
    return views;
  });
}

/** A line of one of the viewer's receipts by its id, or null. */
export async function findReceiptLine(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  id: string,
): Promise<ReceiptLineView | null> {
  const receiptId = id.slice(0, id.lastIndexOf(':'));
  const receipt = await database.read(viewer, (manager) => findReceipt(manager, viewer, receiptId));
  if (receipt === null) return null;
  return linesOf({ receipt, duplicateOf: null, payment: null }).find((line) => line.id === id) ?? null;
}
