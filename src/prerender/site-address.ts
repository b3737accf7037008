import { siteAddress } from '../pipeline/config.ts';

/**
 * Where the site that is built will be published, ending with a slash; null where nobody says it. The environment
 * variable ATLAS_ADDRESS counts before the configuration.
 *
 * @throws Error where the variable is no web address of a folder
 */
export function siteAddressOf(configured: string | null, environment: NodeJS.ProcessEnv): string | null {
  const named = environment.ATLAS_ADDRESS;
  if (named === undefined || named === '') return configured;
  const result = siteAddress.safeParse(named);
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new Error(
    `ATLAS_ADDRESS: found “${named}”, expected ${problem?.message ?? 'a web address'}. Correct it, or leave it out to take "address" of atlas.config.json.`,
  );
}
