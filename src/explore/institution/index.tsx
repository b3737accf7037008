import type { Atlas } from '../../model/atlas.ts';
import { useAtlasStore } from '../../state/react.tsx';

/** All that the atlas knows of the selected institution. */
export function InstitutionPage({ atlas }: { readonly atlas: Atlas }) {
  const selection = useAtlasStore((state) => state.selection);
  const institution =
    selection?.kind === 'institution' && atlas.institutions.find(({ key }) => key === selection.institution);
  if (!institution) return null;
  return (
    <article className="institution-page">
      <h2 lang={institution.language ?? undefined}>{institution.name}</h2>
    </article>
  );
}
