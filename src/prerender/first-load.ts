import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** What the page asks for when the opening view has been seen: the app. */
const app = fileURLToPath(new URL('../app/main.tsx', import.meta.url));

/**
 * Puts all that the app needs at first into one file. Left to itself the bundler makes a file of whatever several later
 * views share, two dozen of them. Vite's loader stays apart: the page's own entry needs it, and must not run the app.
 */
export function firstLoad(): Rolldown.CodeSplittingGroup[] {
  let modules: ReadonlySet<string> | undefined;
  return [
    { name: 'loader', test: /vite\/preload-helper/, priority: 2 },
    {
      name: (id, context) => {
        modules ??= reachedFrom(app, (module) => context.getModuleInfo(module)?.importedIds ?? []);
        return modules.has(id) ? 'app' : null;
      },
    },
  ];
}

/** A module and all that it imports, directly or not; what is imported when it is wanted, not. */
function reachedFrom(first: string, importsOf: (module: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([first]);
  // A set tells of what is added while it is walked.
  for (const module of reached) for (const imported of importsOf(module)) reached.add(imported);
  return reached;
}
