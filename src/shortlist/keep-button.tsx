import { useTranslation } from 'react-i18next';
import type { Institution } from '../model/atlas.ts';
import { isKept, mostKept } from '../model/shortlist.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { KeepSign } from './keep-sign.tsx';

interface KeepButtonProps {
  readonly institution: Pick<Institution, 'key' | 'name' | 'language'>;
  /** Where room is scarce: the sign alone. */
  readonly isCompact?: boolean;
}

/** Puts an institution on the reader's shortlist, or takes it off. */
export function KeepButton({ institution, isCompact = false }: KeepButtonProps) {
  const { t } = useTranslation();
  const { key, name, language } = institution;
  const kept = useAtlasStore((state) => isKept(state.kept, key));
  const isFull = useAtlasStore((state) => state.kept.length >= mostKept) && !kept;
  const { toggleKept } = useAtlasActions();
  const words = isFull ? t('keep.full') : t('keep.toggle');
  return (
    <button
      type="button"
      className="keep-button"
      data-compact={isCompact ? '' : undefined}
      title={isCompact ? words : undefined}
      aria-pressed={kept}
      aria-disabled={isFull || undefined}
      onClick={() => toggleKept(key)}
    >
      <KeepSign isKept={kept} />
      <span className={isCompact ? 'visually-hidden' : undefined}>{words}</span>{' '}
      <span className="visually-hidden" lang={language ?? undefined}>
        {name}
      </span>
    </button>
  );
}
