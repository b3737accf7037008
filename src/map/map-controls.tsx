import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { occurring } from '../charts/category-style.ts';
import { countByCategory } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import { projections } from '../model/camera.ts';
import type { MapLayer } from '../model/layer.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { Button } from '../ui/button.tsx';
import { ToggleGroup } from '../ui/toggle-group.tsx';

/**
 * What the map shows and how: projection, reach and layer. In a row where there is room; else behind a button
 * (map-controls.css).
 */
export function MapControls({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const projection = useAtlasStore((state) => state.projection);
  const reach = useAtlasStore((state) => state.reach);
  const { chooseProjection, showReach } = useAtlasActions();
  const { isOpen, setOpen, whole, opener } = useDisclosure();
  const id = useId();
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  const closeWhenLeft = ({ relatedTarget: next }: FocusEvent) => {
    // What opened would cover where the focus went (WCAG 2.2, 2.4.11).
    if (next && !whole.current?.contains(next)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever in the group the focus is
    <div className="map-controls" ref={whole} onKeyDown={closeByKey} onBlur={closeWhenLeft}>
      <button
        ref={opener}
        type="button"
        className="button map-controls-opener"
        aria-label={t('mapControls.open')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path
            d="M8 1.75 14.5 5 8 8.25 1.5 5zM1.5 8 8 11.25 14.5 8M1.5 11 8 14.25 14.5 11"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <fieldset
        id={id}
        className="map-controls-all"
        data-open={isOpen ? '' : undefined}
        aria-label={t('mapControls.label')}
      >
        <ToggleGroup
          label={t('mapControls.projection')}
          options={projections.map((value) => ({ value, label: t(`mapControls.${value}`) }))}
          value={projection}
          onChoose={chooseProjection}
        />
        <Button aria-pressed={reach} onClick={() => showReach(!reach)}>
          {t('mapControls.reach')}
        </Button>
        <LayerChoice atlas={atlas} />
      </fieldset>
    </div>
  );
}

/** Open until closed, or until something else is pressed or has the focus. */
function useDisclosure() {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  return { isOpen, setOpen, whole, opener };
}

/** Markers, or what the countries are shaded by: a list of the browser's own, which every device can work. */
function LayerChoice({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const layer = useAtlasStore((state) => state.layer);
  const { chooseLayer } = useAtlasActions();
  const present = useMemo(() => occurring(countByCategory(atlas.agreements)), [atlas]);
  return (
    <span className="select">
      <select
        className="button"
        aria-label={t('mapControls.layer')}
        value={layer}
        onChange={({ currentTarget }) => chooseLayer(currentTarget.value as MapLayer)}
      >
        <option value="markers">{t('mapControls.markers')}</option>
        <optgroup label={t('mapControls.counts')}>
          <option value="agreements">{t('mapControls.agreements')}</option>
          <option value="institutions">{t('mapControls.institutions')}</option>
        </optgroup>
        <optgroup label={t('mapControls.shares')}>
          {present.map((category) => (
            <option key={category} value={`share-${category}`}>
              {t('mapControls.share', { category: t(`category.${category}`) })}
            </option>
          ))}
        </optgroup>
      </select>
    </span>
  );
}
