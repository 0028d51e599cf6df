/**
 * The one entry of every npm script. Uses nothing but Node, so that it works in a fresh clone: installs what is missing,
 * builds what has changed, then runs the command. Everything it says itself goes to stderr: stdout belongs to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

const compiled = {
  start: 'commands/dist/start/main.js',
  'start-distributed': 'commands/dist/start-distributed/main.js',
  ask: 'commands/dist/ask/main.js',
  evaluate: 'commands/dist/evaluate/main.js',
  bench: 'commands/dist/bench/main.js',
  'import-foods': 'commands/dist/import-foods/main.js',
  compose: 'commands/dist/compose.js',
};

/** Short-lived objects get 32 MB: starting and planning make many, and collecting them took a tenth of the time. */
const nodeFlags = ['--max-semi-space-size=32', '--disable-warning=DeprecationWarning'];
/** Node 20 reads the map of every module it loads: a quarter of a second that a start does without. */
if (command !== 'start') nodeFlags.push('--enable-source-maps');

requireNode();
installWhenNeeded();
const sources = build();
if (command === 'start' || command === 'start-distributed') buildWeb();

if (command in compiled) await runForeground(process.execPath, [...nodeFlags, programOf(command), ...args]);
else if (command === 'test') await runSteps(testSteps(), checkSteps());
else if (command === 'test-unit') await runSteps([vitest('unit')]);
else if (command === 'check') await runSteps([], checkSteps());
else fail(`unknown command ${command}; see the table of commands in README.md`);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  }
}

/** npm rewrites node_modules/.package-lock.json at the end of each install, which makes it the mark of a complete one. */
function installWhenNeeded() {
  const mark = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (once, about half a minute) …');
  run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed.',
  );
}

/** Returns the fingerprint of what was built, or null. */
function build() {
  const sources = fingerprint();
  const mark = join(root, 'node_modules/.progressive-build');
  if (sources !== null && isBuilt() && marked(mark, sources)) return sources;
  const started = Date.now();
  run(process.execPath, [bin('typescript', 'tsc'), '-b'], 'The sources do not compile.');
  if (sources !== null) writeFileSync(mark, sources);
  if (Date.now() - started > 1500) say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return sources;
}

function marked(file, sources) {
  return existsSync(file) && readFileSync(file, 'utf8') === sources;
}

/** The compiled program of a command; for `start` its bundle, which is read in half the time. */
function programOf(name) {
  if (name !== 'start' || sources === null) return compiled[name];
  const folder = 'node_modules/.progressive-bundle';
  const mark = join(root, folder, 'sources');
  const bundled = join(folder, 'main.mjs');
  if (marked(mark, sources)) return bundled;
  rmSync(join(root, folder), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['bundle.mjs', compiled[name], folder], {
    cwd: root,
    stdio: 'ignore',
  });
  if (status !== 0) return compiled[name];
  writeFileSync(mark, sources);
  return bundled;
}

function isBuilt() {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return references.every(({ path }) => existsSync(join(root, path, 'dist')));
}

/**
 * Size and time of every source: `tsc -b` takes over a second to find that nothing has changed, this takes a tenth.
 * Null where there is no git to list the files, and then the compiler looks for itself.
 */
function fingerprint() {
  const listed = spawnSync(
    'git',
    [
      'ls-files',
      '-z',
      '-co',
      '--exclude-standard',
      '*.ts',
      '*tsconfig*.json',
      'package-lock.json',
      'bundle.mjs',
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (listed.status !== 0) return null;
  const digest = createHash('sha256');
  for (const file of listed.stdout.split('\0').filter(Boolean)) {
    const stat = statSync(join(root, file), { throwIfNoEntry: false });
    digest.update(`${file} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return digest.digest('hex');
}

function buildWeb() {
  const page = join(root, 'web/dist/index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource()) return;
  say('Building the web page …');
  run(
    process.execPath,
    [bin('vite', 'vite'), 'build', '--logLevel', 'error', 'web'],
    'The web page does not build.',
  );
}

/** The last commit or edit below web/, by git where there is a checkout, else the newest configuration file. */
function newestSource() {
  const listed = spawnSync('git', ['ls-files', '-z', 'web', 'package-lock.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files =
    listed.status === 0
      ? listed.stdout.split('\0').filter(Boolean)
      : ['web/package.json', 'package-lock.json'];
  return Math.max(
    ...files.map((file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0)),
  );
}

function testSteps() {
  const projects = args.length > 0 ? args : [];
  return [
    { name: 'web page', argv: [bin('vite', 'vite'), 'build', '--logLevel', 'error', 'web'] },
    { name: 'tests', argv: [bin('vitest', 'vitest'), 'run', ...projects] },
  ];
}

/** What reads files only; the longest first, as they run side by side. */
function checkSteps() {
  return [
    { name: 'walls', argv: ['walls.mjs'] },
    { name: 'lint', argv: [bin('oxlint', 'oxlint'), '--type-aware', '--deny-warnings'] },
    { name: 'types of the tests', argv: [bin('typescript', 'tsc'), '-p', 'tsconfig.tests.json'] },
    { name: 'unused', argv: [bin('knip', 'knip'), '--no-progress'] },
    { name: 'generated types', argv: [bin('tsx', 'tsx'), 'codegen.ts', '--check'] },
    { name: 'format', argv: [bin('@biomejs/biome', 'biome'), 'ci', '--reporter=summary'] },
    { name: 'composition', argv: ['commands/dist/compose.js', '--check'] },
    { name: 'pure domains', argv: [bin('typescript', 'tsc'), '-p', 'tsconfig.domain.json'] },
    { name: 'types of the web page', argv: [bin('typescript', 'tsc'), '-p', 'web/tsconfig.json'] },
  ];
}

function vitest(project) {
  return { name: `${project} tests`, argv: [bin('vitest', 'vitest'), 'run', '--project', project, ...args] };
}

async function runSteps(steps, checks = []) {
  await runChecks(checks);
  for (const { name, argv } of steps) {
    say(`— ${name}`);
    await runForeground(process.execPath, argv, { exitWhenGood: false });
  }
  process.exit(0);
}

/** As many at a time as there are processors; what one says is shown when it has ended. The first failure ends all. */
async function runChecks(checks) {
  const waiting = [...checks];
  const running = new Set();
  const next = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { code, said } = await runQuietly(check.argv, running);
      say(`— ${check.name}`);
      process.stderr.write(said);
      if (code === 0) continue;
      for (const child of running) child.kill();
      process.exit(code ?? 1);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

/** Runs a child and gathers what it says. */
function runQuietly(argv, running) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, said: Buffer.concat(said) });
    });
  });
}

/** Runs a child that owns the terminal; its exit code becomes ours, and signals reach it. */
function runForeground(file, argv, { exitWhenGood = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, argv, { cwd: root, stdio: 'inherit' });
    const watch = process.env.npm_command === undefined ? undefined : stopWithNpm(child);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        clearInterval(watch);
        child.kill(signal);
      });
    child.on('exit', (code, signal) => {
      if (code === 0 && !exitWhenGood) resolve();
      else process.exit(code ?? (signal === null ? 1 : 130));
    });
  });
}

/** npm's shell dies of a signal that is sent to npm alone, and passes nothing on: a server would stay behind. */
function stopWithNpm(child) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  return watch.unref();
}

function run(file, argv, message) {
  const { status } = spawnSync(file, argv, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) fail(message);
}

/** Path of a package's executable script. */
function bin(packageName, name) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: declared } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof declared === 'string' ? declared : declared[name]);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
