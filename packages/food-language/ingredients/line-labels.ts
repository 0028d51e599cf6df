/** What a word of an ingredient line can be. The order is that of the weights in the model file. */
export const lineLabels = ['quantity', 'unit', 'size', 'name', 'preparation', 'comment', 'purpose'] as const;

export type LineLabel = (typeof lineLabels)[number];
