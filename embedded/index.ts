export { type EmbeddedConfig, InvalidConfiguration, readConfig } from './config.js';
export { explain } from './explain.js';
export { importFoodData } from './import-food-data.js';
export { openStores, type Stores } from './open-stores.js';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.js';
