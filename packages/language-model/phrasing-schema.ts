import { z } from 'zod';

/** The form of a phrased answer. */
export const phrasingSchema = z.object({ answer: z.string().min(1).max(2_000) });
