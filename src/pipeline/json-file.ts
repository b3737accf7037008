import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { type Location, type Problem, quoted, type TextFile } from './problem.ts';

/** A JSON file as read. */
export interface ReadJson<Value> {
  /** Null where it can't be used; the problems then say why. */
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  /** Where a value stands in the file; one that lacks stands at the nearest thing around it. */
  readonly locate: (path: readonly (string | number)[]) => Location;
}

/**
 * Reads and checks a JSON file of the data folder.
 * @param help the JSON Schema's file, with which an editor helps
 */
export function readJson<Schema extends z.ZodType>(
  file: TextFile,
  schema: Schema,
  help: string,
): ReadJson<z.output<Schema>> {
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const at = (offset: number) => {
    const before = file.text.slice(0, offset).split('\n');
    return { file: file.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  if (errors.length > 0 || tree === undefined) {
    const problems = errors.map((error) => ({
      ...at(error.offset),
      found: `broken JSON: ${printParseErrorCode(error.error)} at ${quoted(file.text.slice(error.offset, error.offset + 20))}`,
      expected: 'JSON (RFC 8259): double quotes, commas between, no comments',
      mend: 'correct the JSON; an editor marks the place',
    }));
    return { value: null, problems, locate: () => at(0) };
  }
  const locate = (path: readonly (string | number)[]) => {
    let node = findNodeAtLocation(tree, [...path]);
    for (let depth = path.length - 1; node === undefined && depth > 0; depth -= 1) {
      node = findNodeAtLocation(tree, path.slice(0, depth));
    }
    return at((node ?? tree).offset);
  };
  const result = schema.safeParse(JSON.parse(file.text));
  if (result.success) return { value: result.data, problems: [], locate };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return {
      ...locate(path),
      found: `a wrong or missing value at ${quoted(path.join('.') || 'the top')}`,
      expected: issue.message,
      mend: `correct it; ${help} lets an editor help`,
    };
  });
  return { value: null, problems, locate };
}
