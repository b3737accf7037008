import { useTranslation } from 'react-i18next';
import { useLanguageOf } from '../i18n/list-language.ts';
import type { SpellingNote } from '../model/workings.ts';
import { Lines } from './lines.tsx';
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
