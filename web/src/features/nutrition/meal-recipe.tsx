import { useQuery } from 'urql';
import { RecipeToCookDocument } from '../../__generated__/operations.js';

/** How a meal is cooked: what goes in, what to do, and the cook's tip. */
export function MealRecipe({ recipeId }: { readonly recipeId: string }) {
  const [{ data, fetching }] = useQuery({ query: RecipeToCookDocument, variables: { id: recipeId } });
  if (fetching) return <p className="text-xs text-stone-500">Looking …</p>;
  const recipe = data?.recipe ?? null;
  if (recipe === null) return <p className="text-xs text-stone-500">Its recipe cannot be read now.</p>;
  return (
    <section
      data-testid="recipe"
      className="mt-1 rounded-lg border border-stone-200 p-2 text-xs dark:border-stone-800"
    >
      <p className="text-stone-500">
        Makes {recipe.servings} {recipe.servings === 1 ? 'serving' : 'servings'}; keeps {recipe.keepsDays}{' '}
        {recipe.keepsDays === 1 ? 'day' : 'days'}.
      </p>
      <ul className="mt-1 list-disc pl-4">
        {recipe.ingredients.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ol className="mt-1 list-decimal pl-4">
        {recipe.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {recipe.tip !== null && <p className="mt-1 text-stone-600 dark:text-stone-400">Tip: {recipe.tip}</p>}
    </section>
  );
}
