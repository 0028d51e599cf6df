/**
 * The port to the workflow engine: work that goes on where it was after a crash. A step's result is recorded before the
 * next one begins; the step in flight may run twice, so each effect carries a key of its own.
 */
export interface WorkflowEngine extends AsyncDisposable {
  /** Declares a workflow before {@link WorkflowEngine.start}. Input and results are JSON. */
  register<Input>(name: string, run: (input: Input, workflow: WorkflowRun) => Promise<void>): Workflow<Input>;
  /** Starts the engine: workflows that a crash interrupted go on. */
  launch(): Promise<void>;
}

/** A declared workflow. */
export interface Workflow<Input> {
  /** Starts it once per id; a second start with the same id joins the first. */
  start(id: string, input: Input): Promise<void>;
}

/** Inside a running workflow. */
export interface WorkflowRun {
  readonly id: string;
  /** Runs a step, or returns what it returned before the crash. `name` is unique within the workflow. */
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}
