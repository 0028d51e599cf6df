import type { ViewerClaims } from '@progressive/access-tokens';
import { planQuestionAnswer } from '../domain/changes/index.js';
import { readPlanQuestion } from '../domain/routing/index.js';
import type { Answer } from '../domain/synthesis/index.js';
import { loadPlanView } from './find-change.js';
import type { McaServices } from './mca-services.js';
import { dayIn, timeZoneOf } from './personal-units.js';

/** What the standing plan has on the days that a text asks about; null when it asks something else, or no plan stands. */
export async function answerPlanQuestion(
  services: Pick<McaServices, 'client' | 'cache' | 'clock'>,
  viewer: ViewerClaims,
  text: string,
): Promise<Answer | null> {
  if (readPlanQuestion(text, dayIn('UTC', services.clock())) === null) return null;
  const today = dayIn(await timeZoneOf(services, viewer), services.clock());
  const question = readPlanQuestion(text, today);
  const view = await loadPlanView({ client: services.client, viewer }, today);
  return question === null || view === null || 'away' in view ? null : planQuestionAnswer(question, view);
}
