import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';

interface OnlyOnMapProps {
  /** How many agreements are listed. */
  readonly part: number;
  /** How many the choices leave. */
  readonly whole: number;
}

/** Whether the list shows only what the map shows; how many those are is told whenever the map has come to rest. */
export function OnlyOnMap({
  part,
  whole,
  toggle,
}: OnlyOnMapProps & { readonly toggle: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation();
  const onlyOnMap = useAtlasStore((state) => state.onlyOnMap);
  const isTold = useAtlasStore((state) => state.placesOnMap !== null);
  const { showOnlyOnMap, returnToOpeningView } = useAtlasActions();
  const isOn = onlyOnMap && isTold;
  const isEmpty = isOn && part === 0 && whole > 0;
  /** What was pressed goes with what it answers; the reader's place must not go with it. */
  const answer = (act: () => void) => () => {
    act();
    toggle.current?.focus();
  };
  return (
    <div className="only-on-map">
      <label>
        <input
          ref={toggle}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          checked={onlyOnMap}
          onChange={({ currentTarget }) => showOnlyOnMap(currentTarget.checked)}
        />
        {t('list.onlyOnMap')}
      </label>
      {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
      <p role="status" className="numbers">
        {isOn &&
          (isEmpty
            ? t('list.nothingOnMap')
            : t('list.onMap', { part, agreements: t('count.agreements', { count: whole }) }))}
      </p>
      {isEmpty && (
        <div className="only-on-map-ways">
          <button type="button" onClick={answer(returnToOpeningView)}>
            {t('map.wholeWorld')}
          </button>
          <button type="button" onClick={answer(() => showOnlyOnMap(false))}>
            {t('list.wholeList')}
          </button>
        </div>
      )}
    </div>
  );
}
