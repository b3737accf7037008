import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** From 1. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

interface BrokenJson extends Spot {
  /** By jsonc-parser: "CommaExpected". */
  readonly what: string;
  /** What stands there. */
  readonly there: string;
}

/** A JSON text of which it is known where everything stands. */
interface LocatedJson {
  readonly broken: readonly BrokenJson[];
  /** Where a value stands; one that lacks stands at the nearest thing around it. */
  readonly locate: (way: readonly (string | number)[]) => Spot;
}

/** Reads strict JSON: no comments, no trailing commas. */
export function locatedJson(text: string): LocatedJson {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const at = (offset: number): Spot => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  if (errors.length > 0 || tree === undefined) {
    const broken = errors.map(({ error, offset }) => ({
      ...at(offset),
      what: printParseErrorCode(error),
      there: text.slice(offset, offset + 20),
    }));
    return { broken, locate: () => at(0) };
  }
  return {
    broken: [],
    locate: (way) => {
      let node = findNodeAtLocation(tree, [...way]);
      for (let depth = way.length - 1; node === undefined && depth > 0; depth -= 1) {
        node = findNodeAtLocation(tree, way.slice(0, depth));
      }
      return at((node ?? tree).offset);
    },
  };
}
