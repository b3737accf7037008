import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listTexts } from '../../i18n/list-texts/index.ts';
import { useLocale, useNames } from '../../i18n/react.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Agreement, Atlas } from '../../model/atlas.ts';
import { onlyAt } from '../../model/list-entries.ts';
import { orderAgreements } from '../../model/list-order.ts';
import { pointOf } from '../../model/near.ts';
import { useBreakdown } from '../../state/breakdown.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { EntryCards } from './entry-cards.tsx';
import { ListHead } from './list-head.tsx';
import { NearControls } from './near-controls.tsx';
import { OnlyOnMap } from './only-on-map.tsx';
import { SkipList } from './skip-list.tsx';
import './agreement-list.css';
import { useListedPlaces } from './use-listed-places.ts';

/**
 * What the reader's choices leave of the list, agreement by agreement, as cards or as a table: all that the map tells,
 * for whoever does not see it, and in step with it for whoever does.
 */
export function AgreementList({ atlas }: { readonly atlas: Atlas }) {
  useTexts(listTexts);
  const { t } = useTranslation();
  const titleId = useId();
  const form = useAtlasStore((state) => state.listForm);
  const near = useAtlasStore((state) => state.near);
  const places = useListedPlaces();
  const ordered = useOrdered(atlas);
  const from = useMemo(() => pointOf(near, atlas), [near, atlas]);
  const listed = useMemo(() => onlyAt(ordered, places), [ordered, places]);
  const only = useRef<HTMLInputElement>(null);
  return (
    <section className="agreement-list" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('list.title')}
      </h2>
      <ListHead count={listed.length} />
      <NearControls atlas={atlas} />
      <OnlyOnMap part={listed.length} whole={ordered.length} toggle={only} />
      {listed.length > 0 && (
        <SkipList count={listed.length}>
          {form === 'table' ? (
            <AgreementTable agreements={listed} from={from} />
          ) : (
            <EntryCards agreements={listed} from={from} labelledBy={titleId} />
          )}
        </SkipList>
      )}
    </section>
  );
}

/** What the choices leave, in the reader's order. */
function useOrdered(atlas: Atlas): readonly Agreement[] {
  const locale = useLocale();
  const names = useNames();
  const shown = useBreakdown(atlas).agreements;
  const order = useAtlasStore((state) => state.listOrder);
  const near = useAtlasStore((state) => state.near);
  return useMemo(
    () => orderAgreements(shown, order, pointOf(near, atlas), { locale, ...names }),
    [shown, order, near, atlas, locale, names],
  );
}
