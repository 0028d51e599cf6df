import type { MigrationInterface, QueryRunner } from 'typeorm';

const settings = 'SET plan_cache_mode = force_generic_plan SET jit = off';

/**
 * The statements of a food search as functions: each connection plans them once, where planning over all partitions took
 * longer than the search itself, and several questions travel at once.
 */
export class SearchFunctions1765200000000 implements MigrationInterface {
  readonly name = 'SearchFunctions1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    // Words are there, begin others, or are near to others by their letters: one call for all words of a search.
    await runner.query(`CREATE FUNCTION count_food_words(words text[], beginning text)
      RETURNS TABLE (word text, foods integer) LANGUAGE plpgsql STABLE ${settings} SET enable_seqscan = off AS $$
      BEGIN
        RETURN QUERY SELECT known.word, sum(known.foods)::integer FROM food_word known
          WHERE known.word = ANY (words) GROUP BY known.word;
        IF EXISTS (SELECT FROM food_word known WHERE known.word ~>=~ beginning
          AND known.word ~<~ (beginning || chr(1114111))) THEN
          RETURN QUERY SELECT beginning || '*', 1;
        END IF;
      END $$`);
    await runner.query(`CREATE FUNCTION near_food_words(words text[])
      RETURNS TABLE (asked text, word text, foods integer) LANGUAGE plpgsql STABLE ${settings} SET enable_seqscan = off AS $$
      DECLARE sought text;
      BEGIN
        FOREACH sought IN ARRAY words LOOP
          RETURN QUERY SELECT sought, near.word, sum(near.foods)::integer FROM food_word near
            WHERE near.word % sought AND length(near.word) BETWEEN length(sought) - 3 AND length(sought) + 3
            GROUP BY near.word ORDER BY similarity(near.word, sought) DESC, near.word LIMIT 40;
        END LOOP;
      END $$`);
    // The tables are in the order of their rank, and a bitmap scan keeps it; a sequential one would read all for a rare word.
    await runner.query(`CREATE FUNCTION find_food_candidates(expression text, datasets text[], most integer)
      RETURNS TABLE (id text, name text, aliases text, brand text, standing smallint)
      LANGUAGE plpgsql STABLE ${settings} SET enable_seqscan = off AS $$
      DECLARE asked text; wanted tsquery := to_tsquery('english', expression);
      BEGIN
        FOREACH asked IN ARRAY datasets LOOP
          RETURN QUERY SELECT food.id, food.name, food.aliases, food.brand, food.standing FROM food_search food
            WHERE food.dataset = asked AND food.words @@ wanted LIMIT most;
        END LOOP;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION count_food_words, near_food_words, find_food_candidates');
  }
}
