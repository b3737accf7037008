import { guide } from 'virtual:guide';
import { useEffect, useMemo, useRef } from 'react';
import { institutionTexts } from '../../i18n/institution-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import { institutionFacts } from '../../model/institution-facts.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { InstitutionView } from './institution-view.tsx';
import { useFocusReturn } from './use-focus-return.ts';

/** All that the atlas knows of the selected institution. */
export function InstitutionPage({ atlas }: { readonly atlas: Atlas }) {
  useTexts(institutionTexts);
  const selection = useAtlasStore((state) => state.selection);
  const opening = useAtlasStore((state) => state.opening);
  const key = selection?.kind === 'institution' ? selection.institution : null;
  const facts = useMemo(() => (key === null ? null : institutionFacts(atlas, key)), [atlas, key]);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // Who opened it reads on here; who came by a link, or picked another on the map, is left where they are.
  useEffect(() => {
    if (!opening) return;
    heading.current?.focus({ preventScroll: true });
    page.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [opening]);
  useFocusReturn(page);

  if (!facts) return null;
  return <InstitutionView atlas={atlas} guide={guide} facts={facts} page={page} heading={heading} />;
}
