import type { Rolldown } from 'vite';

/**
 * Links that have the browser fetch parts of the app which the page's entry asks for only later.
 *
 * @param bundle of the build; without one, in development, there is nothing to fetch ahead
 * @param modules what the parts begin with, as paths from the project's root
 * @throws Error when no part begins with one of them
 */
export function preloads(bundle: Rolldown.OutputBundle | undefined, modules: readonly string[]): string {
  if (!bundle) return '';
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const files = modules.flatMap((module) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!chunk) throw new Error(`no part of the build begins with ${module}`);
    return [chunk.fileName, ...chunk.imports];
  });
  return [...new Set(files)]
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('');
}
