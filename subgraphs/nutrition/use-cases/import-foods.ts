import { type BulkCopy, type BulkSession, openBulkSession } from '@progressive/database';
import type { DatasetName } from '../domain/catalogue/imported-food.js';
import { searchWords } from '../domain/food-search/search-words.js';
import {
  buildLabels,
  buildSearch,
  buildWords,
  copyFoods,
  dropStaging,
  findDataset,
  indexFoods,
  indexSearch,
  lockDataset,
  openStaging,
  prepareBuilding,
  putInPlace,
} from '../repositories/food-staging.js';
import { BadRowLog, type BadRows } from '../seeds/food-data/bad-rows.js';
import { type Download, openDownload } from '../seeds/food-data/download.js';
import { isFdcDownload, readFdcDownload } from '../seeds/food-data/fdc-download.js';
import { FoodDataProblem } from '../seeds/food-data/import-problem.js';
import {
  COPY_COLUMNS,
  COPY_HEADER,
  COPY_TRAILER,
  CopyRows,
  type DownloadedFood,
} from '../seeds/food-data/imported-row.js';
import { isSr28Download, readSr28Download } from '../seeds/food-data/sr28-download.js';

export interface ImportFoodsOptions {
  /** A role that may become the owner of nutrition's schema, which must be migrated. */
  readonly adminUrl: string;
  /** Folder or zip. */
  readonly path: string;
  /** Imports also what is there already. */
  readonly again?: boolean;
  /** Told while it runs: what is done, and its share from 0 to 1. */
  readonly onProgress?: (stage: string, share: number) => void;
}

export interface ImportedFoods {
  readonly dataset: DatasetName;
  readonly version: string;
  readonly foods: number;
  /** Amounts that are stated, over all foods. */
  readonly amounts: number;
  /** Foods that an import of the same download, killed earlier, had loaded already. */
  readonly resumedAt: number;
  /** True when exactly this download was imported before and nothing was done. */
  readonly unchanged: boolean;
  readonly badRows: BadRows;
}

/** Foods of one COPY: what a kill can cost. */
const batchFoods = 20_000;
/** A download with more bad rows than this share of its foods is not to be trusted. */
const mostBadShare = 0.2;

/**
 * Imports a food download beside the catalogue: loads and indexes it aside, then puts it in the place of the version before, all
 * or nothing. The same download again changes nothing; one that was interrupted goes on where it was.
 * @throws FoodDataProblem when the download is incomplete or damaged, and nothing was imported.
 */
export async function importFoods(options: ImportFoodsOptions): Promise<ImportedFoods> {
  const download = await openDownload(options.path);
  try {
    const dataset = datasetOf(download);
    const session = await openBulkSession({ adminUrl: options.adminUrl, agent: 'nutrition' });
    try {
      return await importInto(session, dataset, download, options);
    } finally {
      await session[Symbol.asyncDispose]();
    }
  } finally {
    await download[Symbol.asyncDispose]();
  }
}

function datasetOf(download: Download): DatasetName {
  if (isFdcDownload(download)) return 'fdc';
  if (isSr28Download(download)) return 'sr28';
  throw new FoodDataProblem(
    `${download.name} holds neither food.csv of FoodData Central nor foods.csv of SR28; it has ${[...download.files.keys()].slice(0, 8).join(', ') || 'no CSV file'}.`,
  );
}

async function importInto(
  session: BulkSession,
  dataset: DatasetName,
  download: Download,
  { adminUrl, again = false, onProgress = () => undefined }: ImportFoodsOptions,
): Promise<ImportedFoods> {
  if (!(await lockDataset(session, dataset)))
    throw new FoodDataProblem('Another import of the same data is running. Wait for it, or stop it.');
  const stored = await findDataset(session, dataset);
  const { fingerprint } = download;
  if (stored?.fingerprint === fingerprint && !again) {
    const { version, foodCount: foods } = stored;
    return {
      dataset,
      version,
      foods,
      amounts: 0,
      resumedAt: 0,
      unchanged: true,
      badRows: { count: 0, reasons: [] },
    };
  }
  const resumedAt = await openStaging(session, dataset, fingerprint);
  const badRows = new BadRowLog();
  const loader = new FoodLoader(session, dataset, resumedAt);
  const total = bytesToRead(download, dataset);
  let bytes = 0;
  const reading = {
    download,
    badRows,
    onFood: (food: DownloadedFood) => loader.take(food),
    onBytes: (more: number) => {
      bytes += more;
      onProgress(`${loader.foods} foods`, Math.min(1, bytes / total));
      return loader.flush();
    },
  };
  try {
    const { version } = await (dataset === 'fdc' ? readFdcDownload(reading) : readSr28Download(reading));
    await loader.finish();
    const bad = badRows.summary();
    if (bad.count > 100 && bad.count > loader.foods * mostBadShare) throw tooManyBadRows(bad, loader.foods);
    onProgress('indexes', 1);
    await buildIndexes({ session, adminUrl }, dataset, loader.words());
    await putInPlace(session, dataset, {
      version,
      fingerprint,
      foodCount: loader.foods,
      badRowCount: bad.count,
    });
    const { foods, amounts } = loader;
    return { dataset, version, foods, amounts, resumedAt, unchanged: false, badRows: bad };
  } catch (error) {
    await loader.abandon();
    // A damaged download is no use to the next attempt; after any other mishap what is loaded is.
    if (error instanceof FoodDataProblem) await dropStaging(session, dataset);
    throw error;
  }
}

/** Builds what foods are found by, on two connections; the statement that uses all cores itself has them alone. */
async function buildIndexes(
  { session, adminUrl }: { readonly session: BulkSession; readonly adminUrl: string },
  dataset: DatasetName,
  words: readonly (readonly [word: string, foods: number])[],
): Promise<void> {
  const second = await openBulkSession({ adminUrl, agent: 'nutrition' });
  try {
    await Promise.all([prepareBuilding(session), prepareBuilding(second)]);
    await Promise.all([buildLabels(session, dataset), buildWords(second, dataset, words)]);
    await buildSearch(session, dataset);
    await Promise.all([indexSearch(session, dataset), indexFoods(second, dataset)]);
  } finally {
    await second[Symbol.asyncDispose]();
  }
}

function tooManyBadRows(bad: BadRows, foods: number): FoodDataProblem {
  const [first] = bad.reasons;
  return new FoodDataProblem(
    `${bad.count} bad rows to ${foods} foods: the download is damaged. Most often in ${first?.file ?? ''}: ${first?.reason ?? ''}, e.g. line ${first?.lines[0] ?? '?'}. Nothing was imported.`,
  );
}

function bytesToRead({ files }: Download, dataset: DatasetName): number {
  const names =
    dataset === 'sr28'
      ? ['foods.csv', 'measures.csv']
      : [
          'food.csv',
          'nutrient.csv',
          'food_nutrient.csv',
          'food_category.csv',
          'food_portion.csv',
          'measure_unit.csv',
          'branded_food.csv',
        ];
  return names.reduce((sum, name) => sum + (files.get(name)?.size ?? 0), 1);
}

interface WordCount {
  foods: number;
  /** Number of the food that counted last. */
  last: number;
}

/** Gathers foods into batches and words with their counts; foods that are loaded already only count. */
class FoodLoader {
  foods = 0;
  private readonly counts = new Map<string, WordCount>();
  private readonly brandWords = new Map<string, readonly string[]>();
  private readonly rows = new CopyRows();
  private copy: BulkCopy | null = null;
  private inBatch = 0;

  constructor(
    private readonly session: BulkSession,
    private readonly dataset: DatasetName,
    private readonly resumeAt: number,
  ) {}

  get amounts(): number {
    return this.rows.amounts;
  }

  take(food: DownloadedFood): void {
    this.foods += 1;
    for (const word of searchWords(food.name)) this.count(word);
    if (food.brand !== '') for (const word of this.wordsOfBrand(food.brand)) this.count(word);
    if (this.foods <= this.resumeAt) return;
    this.rows.add(this.dataset, food);
    this.inBatch += 1;
  }

  /** Words of all foods with how many foods have each. */
  words(): (readonly [word: string, foods: number])[] {
    return [...this.counts].map(([word, { foods }]) => [word, foods]);
  }

  /** Counts a word once for each food. */
  private count(word: string): void {
    const known = this.counts.get(word);
    if (known === undefined) this.counts.set(word, { foods: 1, last: this.foods });
    else if (known.last !== this.foods) {
      known.foods += 1;
      known.last = this.foods;
    }
  }

  /** Brands are few: their words are found once. */
  private wordsOfBrand(brand: string): readonly string[] {
    const known = this.brandWords.get(brand);
    if (known !== undefined) return known;
    const words = searchWords(brand);
    this.brandWords.set(brand, words);
    return words;
  }

  /** Writes what was gathered; a full batch becomes durable. */
  async flush(): Promise<void> {
    if (this.rows.isEmpty) return;
    if (this.copy === null) {
      this.copy = copyFoods(this.session, this.dataset, COPY_COLUMNS);
      await this.copy.write(COPY_HEADER);
    }
    await this.copy.write(this.rows.take());
    if (this.inBatch >= batchFoods) await this.end();
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.end();
  }

  private async end(): Promise<void> {
    const { copy } = this;
    this.copy = null;
    this.inBatch = 0;
    if (copy === null) return;
    await copy.write(COPY_TRAILER);
    await copy.finish();
  }

  /** Ends an open batch after a failure, so that the connection can be used again. */
  async abandon(): Promise<void> {
    await this.end().catch(() => undefined);
  }
}
