/** Something in the data that a person has to mend, said so that they can. */
export interface Problem {
  /** The file as the person knows it: an absolute path, or a name in a test. */
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based character in the line. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** A file of the data folder, read. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A place in a file. */
export type Location = Pick<Problem, 'file' | 'line' | 'column'>;

/** One problem as text: "file:line:column" first, as editors and terminals understand it. */
function formatProblem({ file, line, column, found, expected, mend }: Problem): string {
  return `${file}:${line}:${column}\n  found:    ${found}\n  expected: ${expected}\n  mend:     ${mend}`;
}

/** Thrown once with everything that was found, never at the first find. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly problems: readonly Problem[];

  /** @param problems at least one, in any order; they are told file by file, from top to bottom. */
  constructor(problems: readonly Problem[], closing = '') {
    const sorted = sortProblems(problems);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    const body = sorted.map(formatProblem).join('\n\n');
    super(`${count} in the data:\n\n${body}${closing === '' ? '' : `\n\n${closing}`}`);
    this.problems = sorted;
  }
}

/** Problems file by file (in the order in which files first come up), each from top to bottom. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** A value between quotes, for "found" and "expected"; says so when it is empty. */
export function quoted(value: string): string {
  return value === '' ? 'nothing' : `“${value}”`;
}
