import type { TrainingImportResolvers } from '../__generated__/resolvers-types.js';

export const TrainingImport: TrainingImportResolvers = {
  newSets: ({ content }) => content.sets.length,
  duplicates: ({ content }) => content.duplicates,
  badRows: ({ content }) => [...content.badRows],
  unmatchedNames: ({ content }) => [...content.unmatchedNames],
  activities: ({ content }) => [...content.activities],
  healthDayCount: ({ content }) => content.healthDays?.length ?? 0,
  firstDate: ({ content }) => content.firstDate,
  lastDate: ({ content }) => content.lastDate,
};
