import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { categoryOfLayer, type MapLayer } from '../../model/layer.ts';
import type { TourStep } from '../../model/tour.ts';
import { useAtlasStoreItself } from '../../state/react.tsx';
import { useTourAtlas } from '../context.tsx';
import { useAuthoring, useDesk, useOpenStep } from './context.tsx';
import { withStep } from './edit.ts';
import type { DraftFault } from './faults.ts';
import { FieldFaults } from './field-faults.tsx';
import { takeCamera, takeView } from './take-view.ts';

interface ViewFieldProps {
  readonly index: number;
  readonly step: TourStep;
  readonly faults: readonly DraftFault[];
}

/** What the map shows at a step: said, shown again, or taken anew from the map. */
export function ViewField({ index, step, faults }: ViewFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const atlas = useTourAtlas();
  const store = useAtlasStoreItself();
  const { draft, tell } = useAuthoring();
  const desk = useDesk();
  const openStep = useOpenStep();
  const { choices } = useFacetLabels();
  const layerLabel = useLayerLabel();
  const { camera, projection, facets, layer, reach } = step.view;
  const take = () => {
    const state = store.getState();
    const { view, losesDistance } = takeView(atlas, state, desk);
    draft.change((tour) => withStep(tour, index, { view }));
    tell(
      t('author.viewTaken'),
      // Recorded, it stands out; what stands out already is the author's choice.
      ...(state.selection ? [t('author.noSelection')] : []),
      ...(losesDistance ? [t('author.noDistance')] : []),
    );
  };
  const frame = (isFitted: boolean) => {
    const framed = isFitted ? null : takeCamera(atlas, store.getState(), desk);
    draft.change((tour) => withStep(tour, index, { view: { ...step.view, camera: framed } }));
  };
  const shown = [
    t(`mapControls.${projection}`),
    layerLabel(layer),
    ...(reach ? [t('mapControls.reach')] : []),
    camera ? t('author.placed') : t('author.fitted'),
  ];
  return (
    <fieldset className="author-view" aria-describedby={`${id}-fault`}>
      <legend>{t('author.view')}</legend>
      <p>
        {choices(facets) ?? t('author.wholeList')}
        <br />
        <span className="author-remark">{shown.join(' · ')}</span>
      </p>
      <FieldFaults id={`${id}-fault`} faults={faults} />
      <span className="author-row">
        <button type="button" className="author-button" onClick={take}>
          {t('author.takeView')}
        </button>
        <button type="button" className="author-button" onClick={() => openStep(index)}>
          {t('author.showView')}
        </button>
      </span>
      <label className="author-check">
        <input
          type="checkbox"
          checked={camera === null}
          onChange={({ currentTarget }) => frame(currentTarget.checked)}
        />
        {t('author.fit')}
      </label>
    </fieldset>
  );
}

/** How what is shown of countries is called. */
function useLayerLabel(): (layer: MapLayer) => string {
  const { t } = useTranslation();
  return (layer) => {
    const category = categoryOfLayer(layer);
    if (category) return t('mapControls.share', { category: t(`category.${category}`) });
    return t(`mapControls.${layer as 'markers' | 'agreements' | 'institutions'}`);
  };
}
