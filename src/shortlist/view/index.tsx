import { type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { shortlistTexts } from '../../i18n/shortlist-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import { pointName, pointOf } from '../../model/near.ts';
import type { Merger } from '../../model/shortlist.ts';
import { shortlistFacts } from '../../model/shortlist-facts.ts';
import { pageAddress } from '../../share/link.ts';
import { writeShortlistAddress } from '../../state/address.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { shownShortlist } from '../../state/shortlist-actions.ts';
import { Empty } from './empty.tsx';
import { OwnEntries, SharedEntries } from './entry-list.tsx';
import { PaperFoot, PaperHead } from './on-paper.tsx';
import { SharedBanner } from './shared-banner.tsx';
import './shortlist.css';
import { SideBySide } from './side-by-side.tsx';
import { TakeAlong } from './take-along.tsx';

interface ShortlistProps {
  readonly atlas: Atlas;
  /** Further ways to send the link, from another room. */
  readonly share?: (link: () => string) => ReactNode;
}

/** The institutions that the reader keeps; while a list that was sent is shown, that one, and the reader's own rests. */
export function Shortlist({ atlas, share }: ShortlistProps) {
  useTexts(shortlistTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const list = useAtlasStore(shownShortlist);
  const isShared = useAtlasStore(({ shared }) => shared !== null);
  const remembers = useAtlasStore((state) => state.remembersKept);
  const near = useAtlasStore((state) => state.near);
  const [outcome, setOutcome] = useState<Omit<Merger, 'list'> | null>(null);
  const { entries, unknown } = useMemo(
    () => shortlistFacts(list, atlas, pointOf(near, atlas)),
    [list, atlas, near],
  );
  const from = pointName(near, atlas, locale);
  const link = useCallback(() => pageAddress() + writeShortlistAddress(list), [list]);
  const Entries = isShared ? SharedEntries : OwnEntries;
  return (
    <section className="shortlist" aria-labelledby={titleId}>
      <h2 ref={title} id={titleId} className="shortlist-title" tabIndex={-1}>
        {isShared ? t('shortlist.sharedTitle') : t('shortlist.title')}
      </h2>
      <PaperHead source={atlas.config.source} />
      {isShared && (
        <SharedBanner
          count={entries.length}
          onDone={(came) => {
            setOutcome(came);
            // What was pressed goes; the reader's place must not go with it.
            title.current?.focus();
          }}
        />
      )}
      {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
      <div className="shortlist-news" role="status">
        {outcome && !isShared && (
          <p>
            {outcome.added > 0 ? t('shortlist.added', { count: outcome.added }) : t('shortlist.addedNone')}{' '}
            {outcome.left > 0 && t('shortlist.left', { count: outcome.left })}
          </p>
        )}
        {unknown > 0 && <p>{t('shortlist.unknown', { count: unknown })}</p>}
        {!remembers && list.length > 0 && !isShared && <p>{t('shortlist.notRemembered')}</p>}
      </div>
      {/* There without any, too: what was let go last can be taken back. */}
      <Entries entries={entries} labelledBy={titleId} />
      {entries.length === 0 && !isShared && <Empty />}
      {entries.length > 0 && !isShared && remembers && (
        <p className="shortlist-remark">{t('shortlist.notesSaved')}</p>
      )}
      {entries.length > 1 && <SideBySide entries={entries} from={from} />}
      {entries.length > 0 && (
        <TakeAlong atlas={atlas} entries={entries} from={from} link={link} share={share} />
      )}
      {entries.length > 0 && <PaperFoot link={link} />}
    </section>
  );
}
