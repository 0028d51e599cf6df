export { applyModelReading, type ModelReadingOfText } from './apply-model-reading.js';
export * from './intent.js';
export { maxTextCharacters } from './read-text.js';
export { type RoutingModel, routingHeads } from './routing-model.js';
export { type UnderstandContext, understand } from './understand.js';
export * from './wishes.js';
