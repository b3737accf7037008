import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of `page/` with all that it imports, as text that can stand in a page, or alone. */
export async function inlineScript(name: 'prepare' | 'watch' | 'start-over'): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = 'output' in outcome ? outcome.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`page/${name}.ts gave no script`);
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}
