export { inventedNumbers, numbersIn } from './check-numbers.js';
export * from './language-model.js';
export { createOpenAiLanguageModel, type OpenAiOptions } from './openai-language-model.js';
export { type ModelReading, readingSchema } from './reading-schema.js';
export {
  type ScriptedModelServer,
  type ScriptedReply,
  type SeenRequest,
  startScriptedModelServer,
} from './scripted-model-server.js';
