import { useTranslation } from 'react-i18next';
import { useLanguageOf } from '../i18n/list-language.ts';
import { useLocale, useNames } from '../i18n/react.tsx';
import type { Agreement, Correction } from '../model/atlas.ts';
import { isMissing } from '../model/fold.ts';
import type { CorrectionNote } from '../model/workings.ts';
import { Lines } from './lines.tsx';
import { Pencil } from './pencil.tsx';
import { weave } from './weave.tsx';

/** What was corrected, in the reader's language: what the list says, what is meant, and why. */
export function CorrectionNotes({ notes }: { readonly notes: readonly CorrectionNote[] }) {
  return notes.map((note) => <Note key={`${note.correction.field} ${note.correction.listed}`} note={note} />);
}

function Note({ note }: { readonly note: CorrectionNote }) {
  const { t } = useTranslation();
  const languageOf = useLanguageOf();
  const meantOf = useMeaning();
  const { correction, agreements, isWhole } = note;
  const { field, listed, meant } = correction;
  const [first] = agreements;
  if (!first) return null;
  const open = { listed: '{{listed}}', meant: '{{meant}}' };
  const sentence = isMissing(listed)
    ? t(`workings.missing.${field}`, open)
    : isMissing(meant)
      ? t('workings.dropped', open)
      : t(`workings.listed.${field}`, open);
  return (
    <p className="working" data-correction={field}>
      <Pencil />
      {weave(sentence, {
        listed: <span lang={field === 'city' ? undefined : languageOf(listed)}>{listed}</span>,
        meant: meantOf(correction, first),
      })}{' '}
      <Reason reason={correction.reason} />
      {!isWhole && <Lines of={agreements} />}
    </p>
  );
}

/** What a correction led to, by the name that the page has for it. */
function useMeaning() {
  const locale = useLocale();
  const names = useNames();
  const languageOf = useLanguageOf();
  return ({ field, meant }: Correction, { countryListed, institution, place }: Agreement) => {
    switch (field) {
      case 'country':
        return names.country(countryListed);
      case 'city':
        return place.name[locale];
      case 'institution':
        return <span lang={institution.language ?? undefined}>{institution.name}</span>;
      case 'title':
      case 'type':
        return <span lang={languageOf(meant)}>{meant}</span>;
    }
  };
}

function Reason({ reason }: { readonly reason: Correction['reason'] }) {
  const said = reason[useLocale()];
  return said === null ? <span lang="en">{reason.en}</span> : said;
}
