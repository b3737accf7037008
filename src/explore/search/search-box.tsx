import { type ComponentType, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Atlas } from '../../model/atlas.ts';
import type { SearchComboboxProps } from './search-combobox.tsx';

interface SearchBoxProps {
  readonly atlas: Atlas;
  /** The reader goes to the box: whatever holds it should give it room. */
  readonly onWanted: () => void;
  /** Something was picked: it should be seen. */
  readonly onPicked: () => void;
}

/** The box with its search: the index has been read. */
type Ready = ComponentType<Omit<SearchComboboxProps, 'search'>>;

/**
 * One box for institutions, cities, countries, networks and titles. Until it is wanted it is a plain field; then the
 * index and the list come, and take over what has been written meanwhile.
 */
export function SearchBox({ atlas, onWanted, onPicked }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [ready, setReady] = useState<{ readonly Box: Ready } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const underway = useRef(false);

  const load = async () => {
    if (underway.current) return;
    underway.current = true;
    setFailed(false);
    try {
      const { openSearch } = await import('./search-combobox.tsx');
      setReady({ Box: await openSearch(atlas) });
    } catch {
      setFailed(true);
      underway.current = false;
    }
  };
  if (ready) {
    const wasFocused = field.current !== null && field.current === document.activeElement;
    return (
      <ready.Box
        atlas={atlas}
        initialText={text}
        initiallyFocused={wasFocused}
        onWanted={onWanted}
        onPicked={onPicked}
      />
    );
  }
  return (
    <search className="search-box">
      <input
        ref={field}
        className="search-field"
        type="text"
        aria-label={t('searchBox.label')}
        placeholder={t('searchBox.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onPointerEnter={load}
        onFocus={() => {
          onWanted();
          void load();
        }}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className="search-failed" role="status">
        {hasFailed && t('searchBox.failed')}
      </p>
    </search>
  );
}
