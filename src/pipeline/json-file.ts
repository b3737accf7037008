import type { z } from 'zod';
import { locatedJson } from '../model/located-json.ts';
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
  const { broken, locate: spotOf } = locatedJson(file.text);
  const locate = (path: readonly (string | number)[]) => ({ file: file.path, ...spotOf(path) });
  if (broken.length > 0) {
    const problems = broken.map(({ line, column, what, there }) => ({
      file: file.path,
      line,
      column,
      found: `broken JSON: ${what} at ${quoted(there)}`,
      expected: 'JSON (RFC 8259): double quotes, commas between, no comments',
      mend: 'correct the JSON; an editor marks the place',
    }));
    return { value: null, problems, locate };
  }
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
