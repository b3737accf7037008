import { useLanguageOf } from '../i18n/list-language.ts';
import { piecesOf } from '../model/glossary.ts';
import { useGlossary } from './context.ts';
import { Explained } from './explained.tsx';

interface ListedWordsProps {
  /** A title or a type, as listed. */
  readonly text: string;
  readonly className?: string;
  /** Keys of terms whose words stand beside it already: one button a term is enough. */
  readonly except?: readonly (string | null)[];
}

/** The list's own words in their language; those that the glossary knows explain themselves. */
export function ListedWords({ text, className, except = [] }: ListedWordsProps) {
  const glossary = useGlossary();
  const languageOf = useLanguageOf();
  const pieces = piecesOf(
    text,
    glossary,
    except.filter((term) => term !== null),
  );
  return (
    <span className={className} lang={languageOf(text)}>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces stand where they stand
        <Explained key={index} term={piece.term}>
          {piece.text}
        </Explained>
      ))}
    </span>
  );
}
