import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import {
  applyModelReading,
  type Intent,
  type ModelReadingOfText,
  understand,
} from '../domain/routing/index.js';
import type { McaServices } from './mca-services.js';
import { dayIn, timeZoneOf, usualCurrency } from './personal-units.js';

/** A reading, who made it, and the person's day by which it was read. */
export interface ReadRequest {
  readonly intent: Intent;
  readonly readBy: 'LOCAL' | 'MODEL';
  readonly today: LocalDate;
}

/**
 * Reads a sentence offline and, where a language model is configured, lets it fill the same form; its failure leaves the
 * offline reading. Where dates matter they are the person's dates.
 */
export async function readRequest(
  services: McaServices,
  viewer: ViewerClaims,
  text: string,
): Promise<ReadRequest> {
  const { routing: model, languageModel } = services;
  const utcDay = dayIn('UTC', services.clock());
  const first = understand(text, { today: utcDay, model });
  if (first.problem !== null || !(needsDay(first) || languageModel !== null)) {
    return { intent: first, readBy: 'LOCAL', today: utcDay };
  }
  const today = dayIn(await timeZoneOf(services, viewer), services.clock());
  const local = today === utcDay ? first : understand(text, { today, model });
  if (languageModel === null || local.safety !== null) return { intent: local, readBy: 'LOCAL', today };
  const outcome = await languageModel.readRequest(local.text, { today, currency: usualCurrency });
  if (!outcome.ok) {
    services.logger.warn('the language model gave no reading', { code: outcome.failure });
    return { intent: local, readBy: 'LOCAL', today };
  }
  // The schema has checked that weekdays are 1 to 7; zod's type only says that they are numbers.
  const intent = applyModelReading(local, outcome.value as ModelReadingOfText, model.tasks);
  return { intent, readBy: intent === local ? 'LOCAL' : 'MODEL', today };
}

function needsDay({ task, wishes }: Intent): boolean {
  return wishes.horizon !== null || task === 'MONEY_FACT' || task === 'LOG';
}
