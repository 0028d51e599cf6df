import { serveJobs } from '@progressive/linear-solver';
import { runLeg } from '../domain/meal-planning/search-leg.js';
import type { LegJob } from './planner-messages.js';

/** The second thread of a planning thread: goes through the legs that it is handed, and knows nothing else. */
serveJobs(
  async (payload) => {
    const { problem, guide, leg } = payload as LegJob;
    return runLeg(problem, guide, leg);
  },
  () => 0,
);
