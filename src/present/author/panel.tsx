import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../model/atlas.ts';
import { useAtlasStoreItself } from '../../state/react.tsx';
import { useTourAtlas } from '../context.tsx';
import { useAuthoring, useDesk, useDraft } from './context.tsx';
import { withRecorded } from './edit.ts';
import { Give } from './give.tsx';
import { Overview } from './overview.tsx';
import { StepEditor } from './step-editor.tsx';
import { takeView } from './take-view.ts';
import { useFaults } from './use-faults.ts';

/** The author's panel: the tour and its steps, or one of them; above, what records; below, what gives. */
export function Panel({ told }: { readonly told: string }) {
  const { t } = useTranslation();
  const titleId = useId();
  const open = useDraft((state) => state.open);
  const step = useDraft((state) => (state.open === null ? undefined : state.tour.steps[state.open]));
  const isKept = useDraft((state) => state.isKept);
  const faults = useFaults();
  return (
    <aside className="author" aria-labelledby={titleId}>
      <header className="author-head">
        <h2 id={titleId}>{t('author.title')}</h2>
        <Undo />
        <Record />
        {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
        <p className="author-told" role="status">
          {told}
        </p>
        {!isKept && <p className="author-fault">{t('author.notKept')}</p>}
      </header>
      <div className="author-pages">
        {open !== null && step ? (
          <StepEditor key={open} index={open} step={step} faults={faults} />
        ) : (
          <Overview faults={faults} />
        )}
      </div>
      <Give faults={faults} />
    </aside>
  );
}

/** Makes a step of what the map shows. */
function Record() {
  const { t, i18n } = useTranslation();
  const atlas = useTourAtlas();
  const store = useAtlasStoreItself();
  const { draft, tell } = useAuthoring();
  const desk = useDesk();
  const record = () => {
    const { view, highlight, losesDistance } = takeView(atlas, store.getState(), desk);
    const inLanguage = (locale: Locale) => {
      const t = i18n.getFixedT(locale);
      return t('author.firstHeadline');
    };
    draft.open(null);
    draft.change((tour) =>
      withRecorded(tour, { view, highlight, headline: { fr: inLanguage('fr'), en: inLanguage('en') } }),
    );
    tell(
      t('author.recorded', { step: draft.getState().tour.steps.length }),
      ...(highlight.countries.length + highlight.institutions.length > 0 ? [t('author.standsOut')] : []),
      ...(losesDistance ? [t('author.noDistance')] : []),
    );
    requestAnimationFrame(() =>
      document.querySelector('.author-step:last-child')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return (
    <button type="button" className="author-button author-record" data-main="" onClick={record}>
      {t('author.record')}
    </button>
  );
}

/** Takes the last change back, whatever it was. */
function Undo() {
  const { t } = useTranslation();
  const { draft, tell } = useAuthoring();
  const isIdle = useDraft(({ past }) => past.length === 0);
  return (
    // Not disabled: the focus would be lost with the last change.
    <button
      type="button"
      className="author-button author-undo"
      aria-disabled={isIdle || undefined}
      onClick={() => {
        if (isIdle) return;
        draft.undo();
        tell(t('author.undone'));
      }}
    >
      {t('author.undo')}
    </button>
  );
}
