import type { Rolldown } from 'vite';

/**
 * Links that have the browser fetch parts of the app, with their style sheets, which the page's entry asks for only
 * later.
 *
 * @param modules what the parts hold, as paths from the project's root
 * @throws Error when no part holds one of them
 */
export function preloads(bundle: Rolldown.OutputBundle, modules: readonly string[]): string {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const parts = modules.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`no part of the build holds ${module}`);
    return chunk;
  });
  const scripts = new Set(parts.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const styles = new Set(
    chunks
      .filter(({ fileName }) => scripts.has(fileName))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  return [
    ...[...scripts].map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
  ].join('');
}
