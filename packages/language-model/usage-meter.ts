import type { ModelUsage } from './language-model.js';

const hourMs = 3_600_000;

/** Counts tokens and says when the hourly cap is reached. */
export interface UsageMeter {
  /** True when another request may be sent. */
  hasRoom(): boolean;
  count(promptTokens: number, completionTokens: number): void;
  countFailure(): void;
  usage(): ModelUsage;
}

/**
 * A meter over a sliding hour in memory, per process.
 * @param maxTokensPerHour > 0. @param clock milliseconds since the epoch.
 */
export function createUsageMeter(maxTokensPerHour: number, clock: () => number): UsageMeter {
  let recent: { at: number; tokens: number }[] = [];
  const totals = { requests: 0, failures: 0, promptTokens: 0, completionTokens: 0 };
  return {
    hasRoom() {
      const now = clock();
      recent = recent.filter(({ at }) => now - at < hourMs);
      return recent.reduce((sum, { tokens }) => sum + tokens, 0) < maxTokensPerHour;
    },
    count(promptTokens, completionTokens) {
      recent.push({ at: clock(), tokens: promptTokens + completionTokens });
      totals.requests += 1;
      totals.promptTokens += promptTokens;
      totals.completionTokens += completionTokens;
    },
    countFailure() {
      totals.failures += 1;
    },
    usage: () => ({ ...totals }),
  };
}
