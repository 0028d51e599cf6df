import type { MigrationInterface, QueryRunner } from 'typeorm';

const header = (parameters: string, columns: string) => `FUNCTION find_food_candidates(${parameters})
  RETURNS TABLE (${columns}) LANGUAGE plpgsql STABLE
  SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off AS`;
const found = 'id text, name text, aliases text, brand text, standing smallint';
const select = 'food.id, food.name, food.aliases, food.brand, food.standing FROM food_search food';

const nearWords = `FUNCTION near_food_words(words text[])
  RETURNS TABLE (asked text, word text, foods integer) LANGUAGE plpgsql STABLE
  SET plan_cache_mode = force_generic_plan SET jit = off SET enable_seqscan = off AS`;
const nearLetters = `$$
      DECLARE sought text;
      BEGIN
        FOREACH sought IN ARRAY words LOOP
          RETURN QUERY SELECT sought, near.word, sum(near.foods)::integer FROM food_word near
            WHERE near.word % sought AND length(near.word) BETWEEN length(sought) - 3 AND length(sought) + 3
            GROUP BY near.word ORDER BY similarity(near.word, sought) DESC, near.word LIMIT 40;`;

/**
 * A search says at once what it looks for step by step; it ends when a step has found enough. The catalogue is ready to be
 * searched as soon as it is loaded: until it was vacuumed and analysed, each search read a list of what its indexes had not
 * taken in yet, and looked words up in the index of their letters.
 */
export class SearchInSteps1766000000000 implements MigrationInterface {
  readonly name = 'SearchInSteps1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DO $$ DECLARE letters regclass; BEGIN
      FOR letters IN SELECT i.indexrelid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
        WHERE a.amname = 'gin' AND i.indrelid IN ('food_search_catalogue'::regclass, 'food_word_catalogue'::regclass) LOOP
        EXECUTE format('ALTER INDEX %s SET (fastupdate = off)', letters);
        PERFORM gin_clean_pending_list(letters);
      END LOOP; END $$`);
    // Only the owner may; the agent that loads the catalogue is not.
    await runner.query(`CREATE FUNCTION analyse_catalogue_search() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT
      AS 'ANALYZE food_search_catalogue; ANALYZE food_word_catalogue'`);
    await runner.query('SELECT analyse_catalogue_search()');
    // Two letters that changed places leave a short word few of its groups of three letters.
    await runner.query(`CREATE OR REPLACE ${nearWords} ${nearLetters}
          RETURN QUERY SELECT sought, swapped.word, sum(swapped.foods)::integer
            FROM generate_series(1, length(sought) - 1) place JOIN food_word swapped
              ON swapped.word = overlay(sought placing reverse(substr(sought, place, 2)) from place for 2)
            GROUP BY swapped.word;
        END LOOP;
      END $$`);
    await runner.query('DROP FUNCTION find_food_candidates');
    // The tables are in the order of their rank, and a bitmap scan keeps it; a sequential one would read all for a rare word.
    await runner.query(`CREATE ${header('expressions text[], below integer[], datasets text[], most integer', `step integer, ${found}`)} $$
      DECLARE
        place integer;
        asked text;
        wanted tsquery;
        in_step integer;
        rows_found integer;
        most_found integer := 0;
      BEGIN
        FOR place IN 1 .. cardinality(expressions) LOOP
          CONTINUE WHEN most_found >= below[place];
          wanted := to_tsquery('english', expressions[place]);
          in_step := 0;
          FOREACH asked IN ARRAY datasets LOOP
            RETURN QUERY SELECT place - 1, ${select} WHERE food.dataset = asked AND food.words @@ wanted LIMIT most;
            GET DIAGNOSTICS rows_found = ROW_COUNT;
            in_step := in_step + rows_found;
          END LOOP;
          most_found := greatest(most_found, in_step);
        END LOOP;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION find_food_candidates, analyse_catalogue_search');
    await runner.query(`CREATE OR REPLACE ${nearWords} ${nearLetters} END LOOP; END $$`);
    await runner.query(`CREATE ${header('expression text, datasets text[], most integer', found)} $$
      DECLARE asked text; wanted tsquery := to_tsquery('english', expression);
      BEGIN
        FOREACH asked IN ARRAY datasets LOOP
          RETURN QUERY SELECT ${select} WHERE food.dataset = asked AND food.words @@ wanted LIMIT most;
        END LOOP;
      END $$`);
  }
}
