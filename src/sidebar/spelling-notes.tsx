import { useTranslation } from 'react-i18next';
import type { SpellingNote } from '../model/workings.ts';
import { Lines } from './lines.tsx';
import { useLanguageOf } from './list-language.ts';
import { weave } from './weave.tsx';

/** What the list calls an institution that the page names otherwise. */
export function SpellingNotes({ notes }: { readonly notes: readonly SpellingNote[] }) {
  const { t } = useTranslation();
  const languageOf = useLanguageOf();
  return notes.map(({ spelling, agreements, isWhole }) => (
    <p key={spelling} className="working">
      {weave(t('workings.spelling', { spelling: '{{spelling}}' }), {
        spelling: <span lang={languageOf(spelling)}>{spelling}</span>,
      })}
      {!isWhole && <Lines of={agreements} />}
    </p>
  ));
}
