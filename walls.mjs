/**
 * Keeps the walls of .dependency-cruiser.cjs, and the rule about time in domains that a linter cannot say:
 * `node walls.mjs [--root FOLDER] [--at-least MODULES]`. A cruiser that reads nothing finds nothing, so it also fails
 * when fewer TypeScript modules were read than there must be.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const swc = require('@swc/core');
/** Modules that run, by file: what a file imports or re-exports for more than types. */
const running = new Map();
teachParser();
const { cruise } = await import('dependency-cruiser');
const { forbidden, options } = require('./.dependency-cruiser.cjs');

const home = dirname(fileURLToPath(import.meta.url));
const { values: flags } = parseArgs({
  options: { root: { type: 'string', default: home }, 'at-least': { type: 'string', default: '250' } },
});
const root = resolve(flags.root);
const areas = ['packages', 'subgraphs', 'gateway', 'embedded', 'commands', 'web', 'e2e'];

process.chdir(root);
const { modules, violations } = await readModules();
const clocks = await findClocksInDomains(modules);
report(modules.length, [...violations, ...clocks]);

/**
 * dependency-cruiser reads with swc, of which it uses a visitor older than `using` declarations and a parser without
 * JSX. Both are mended here, before it is loaded.
 */
function teachParser() {
  const { Visitor } = require('@swc/core/Visitor.js');
  const { visitStatement } = Visitor.prototype;
  Visitor.prototype.visitStatement = function visit(statement) {
    const isUsing = statement.type === 'UsingDeclaration';
    return visitStatement.call(
      this,
      isUsing ? { ...statement, type: 'VariableDeclaration', declarations: statement.decls } : statement,
    );
  };
  const { parseFileSync } = swc;
  swc.parseFileSync = (file, settings) => {
    const program = parseFileSync(file, { ...settings, tsx: file.endsWith('.tsx') });
    running.set(file, new Set(program.body.filter(isRun).map((statement) => statement.source.value)));
    return program;
  };
}

/** Whether a statement imports or re-exports something that exists when the program runs. */
function isRun({ source, typeOnly = false, specifiers = [] }) {
  if (!source || typeOnly) return false;
  return specifiers.length === 0 || specifiers.some((specifier) => specifier.isTypeOnly !== true);
}

/** The TypeScript modules of the workspaces, and what crosses a wall. */
async function readModules() {
  const { output } = await cruise(
    areas.filter((area) => existsSync(join(root, area))),
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true, outputType: undefined },
    {
      alias: sourceAliases(),
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require'],
    },
  );
  return {
    modules: output.modules
      .map((module) => module.source)
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules')),
    violations: [...output.summary.violations.map(describe), ...findCycles(output.modules)],
  };
}

/** Modules that wait for one another to run. Types may refer to one another: their imports are gone by then. */
function findCycles(all) {
  const edges = new Map(
    all.map(({ source, dependencies }) => {
      const [, specifiers = new Set()] =
        [...running].find(([file]) => resolve(file) === resolve(source)) ?? [];
      return [
        source,
        dependencies.filter(({ module }) => specifiers.has(module)).map(({ resolved }) => resolved),
      ];
    }),
  );
  const done = new Set();
  const found = [];
  const follow = (source, way) => {
    const start = way.indexOf(source);
    if (start >= 0) found.push([...way.slice(start), source].join(' → '));
    if (start >= 0 || done.has(source)) return;
    for (const target of edges.get(source) ?? []) follow(target, [...way, source]);
    done.add(source);
  };
  for (const source of edges.keys()) follow(source, []);
  return found.map((where) => ({
    rule: 'no-cycles',
    comment: 'Types may refer to one another; modules that run may not.',
    where,
  }));
}

function describe({ rule, from, to, cycle }) {
  const { comment = '' } = forbidden.find(({ name }) => name === rule.name) ?? {};
  const way =
    cycle === undefined
      ? from === to
        ? ''
        : ` → ${to}`
      : ` → ${cycle.map((step) => step.name ?? step).join(' → ')}`;
  return { rule: rule.name, comment, where: `${from}${way}` };
}

/** `@progressive/<name>` and its subpaths, resolved to the sources behind the compiled exports. */
function sourceAliases() {
  const aliases = {};
  for (const folder of workspaces()) {
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    for (const [subpath, { default: compiled } = {}] of Object.entries(exports)) {
      const source = compiled?.replace(/^\.\/dist\//, './').replace(/\.js$/, '.ts');
      if (source !== undefined) aliases[`${join(name, subpath)}$`] = join(root, folder, source);
    }
  }
  return aliases;
}

function workspaces() {
  const nested = ['packages', 'subgraphs'].flatMap((area) =>
    existsSync(join(root, area)) ? readdirSync(join(root, area)).map((name) => join(area, name)) : [],
  );
  return [...nested, ...areas].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** `new Date()` and `Date()` without an argument read the clock; in a domain, time is an argument. */
async function findClocksInDomains(paths) {
  const found = [];
  for (const path of paths.filter((item) => item.includes('/domain/') && !item.endsWith('.test.ts'))) {
    const program = await swc.parse(readFileSync(join(root, path), 'utf8'), {
      syntax: 'typescript',
      tsx: false,
    });
    walk(program, (node) => {
      const isDate = node.callee?.type === 'Identifier' && node.callee.value === 'Date';
      if (
        isDate &&
        (node.type === 'CallExpression' || node.type === 'NewExpression') &&
        !node.arguments?.length
      ) {
        found.push({ rule: 'domain-has-no-clock', comment: 'Time is an argument.', where: path });
      }
    });
  }
  return found;
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) walk(value, visit);
}

function report(read, found) {
  for (const { rule, comment, where } of found) {
    console.error(
      `${rule}: ${relative(root, resolve(root, where.split(' ')[0]))}${where.slice(where.split(' ')[0].length)}${comment === '' ? '' : `\n    ${comment}`}`,
    );
  }
  const enough = read >= Number(flags['at-least']);
  if (!enough)
    console.error(
      `Only ${read} TypeScript modules were read, fewer than ${flags['at-least']}: the walls were not checked.`,
    );
  if (found.length > 0) console.error(`${found.length} crossings of a wall in ${read} TypeScript modules.`);
  if (found.length > 0 || !enough) process.exitCode = 1;
  else console.log(`${read} TypeScript modules, no wall crossed.`);
}
