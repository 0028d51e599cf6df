import { EntitySchema } from 'typeorm';
import type { ImportedRecipeContent } from '../domain/recipe-import/imported-recipe.js';

export interface ImportedRecipeEntity {
  id: string;
  userId: string;
  fingerprint: string;
  content: ImportedRecipeContent;
  importedAt: Date;
}

export const importedRecipeEntity = new EntitySchema<ImportedRecipeEntity>({
  name: 'imported_recipe',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    fingerprint: { type: 'text' },
    content: { type: 'jsonb' },
    importedAt: { type: 'timestamptz', name: 'imported_at' },
  },
});
