import type { Institution } from '../../model/atlas.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';

interface InstitutionButtonProps {
  readonly institution: Institution;
  /** Whether the selection holds it. */
  readonly isSelected: boolean;
}

/** An institution's name; a press selects it, and the map goes there. Pressed again it lets go. */
export function InstitutionButton({ institution, isSelected }: InstitutionButtonProps) {
  const selection = useAtlasStore((state) => state.selection);
  const { selectInstitution, clearSelection } = useAtlasActions();
  const kind = isSelected ? selection?.kind : undefined;
  return (
    <button
      type="button"
      className="list-institution"
      lang={institution.language ?? undefined}
      // Of all that a country holds, none is the current one.
      aria-current={kind === 'institution' || kind === 'place' || undefined}
      onClick={() => (kind === 'institution' ? clearSelection() : selectInstitution(institution.key))}
    >
      {institution.name}
    </button>
  );
}
