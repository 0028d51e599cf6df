import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that is running. */
export interface Running {
  readonly pid: number;
  /** What it has said so far. */
  readonly said: { stdout: string; stderr: string };
  /** Resolves when it and all that share its output have ended. */
  readonly ended: Promise<Ended>;
  /** Resolves when standard error has the text. @throws Error when the program ends first or the time is up. */
  until(text: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal, to the whole process group when the program was started as its leader. */
  signal(signal: NodeJS.Signals): Promise<Ended>;
}

/** How a program is started. */
export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Makes it the leader of a process group of its own, as a terminal does. */
  readonly isGroup?: boolean;
}

const patienceMs = 150_000;

/** Starts a file of the repository with nothing of our own environment but the path. */
export function startProgram(file: string, options: ProgramOptions = {}): Running {
  const entry = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return start(process.execPath, [entry, ...(options.args ?? [])], options);
}

/** Starts a script of the repository as people do, by npm; signals reach npm alone. */
export function startScript(script: string, options: ProgramOptions = {}): Running {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return start('npm', ['run', '--silent', '--prefix', root, script, ...(options.args ?? [])], options);
}

function start(
  file: string,
  args: readonly string[],
  { env = {}, isGroup = false }: ProgramOptions,
): Running {
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(file, args, {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} cannot be started`);
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  return {
    pid,
    said,
    ended,
    until: (text) => until(said, ended, text),
    signal(signal) {
      process.kill(isGroup ? -pid : pid, signal);
      return ended;
    },
  };
}

/** Runs a file of the repository to its end. */
export function runProgram(file: string, options?: ProgramOptions): Promise<Ended> {
  return startProgram(file, options).ended;
}

async function until(
  said: Ended | Running['said'],
  ended: Promise<Ended>,
  text: RegExp,
): Promise<RegExpExecArray> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = text.exec(said.stderr);
    if (found !== null) return found;
    if (isOver || performance.now() > deadline)
      throw new Error(`never said ${String(text)}:\n${said.stdout}\n${said.stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Command lines of living processes that name a folder. */
export function processesOf(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(folder));
}
