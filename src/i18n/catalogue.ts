import type { fr as attractTexts } from './attract-texts/fr.ts';
import type { fr as authorTexts } from './author-texts/fr.ts';
import type { fr as chartTexts } from './chart-texts/fr.ts';
import type { fr as comparisonTexts } from './comparison-texts/fr.ts';
import type { fr as countdownTexts } from './countdown-texts/fr.ts';
import type { fr as countingTexts } from './counting-texts/fr.ts';
import type { fr as exportTexts } from './export-texts/fr.ts';
import type { fr as filterTexts } from './filter-texts/fr.ts';
import type { fr } from './fr.ts';
import type { fr as glossaryTexts } from './glossary-texts/fr.ts';
import type { fr as institutionTexts } from './institution-texts/fr.ts';
import type { fr as keyboardTexts } from './keyboard-texts/fr.ts';
import type { fr as listTexts } from './list-texts/fr.ts';
import type { fr as manifestTexts } from './manifest-texts/fr.ts';
import type { fr as pageTexts } from './page-texts/fr.ts';
import type { fr as presentTexts } from './present-texts/fr.ts';
import type { fr as recordingTexts } from './recording-texts/fr.ts';
import type { fr as searchTexts } from './search-texts/fr.ts';
import type { fr as shareTexts } from './share-texts/fr.ts';
import type { fr as shortlistTexts } from './shortlist-texts/fr.ts';
import type { fr as speakerTexts } from './speaker-texts/fr.ts';
import type { fr as staffTexts } from './staff-texts/fr.ts';
import type { fr as storyTexts } from './story-texts/fr.ts';
import type { fr as takeAlongTexts } from './take-along-texts/fr.ts';
import type { fr as touchTexts } from './touch-texts/fr.ts';
import type { fr as waysOutTexts } from './ways-out-texts/fr.ts';

/**
 * The shape of every catalogue: French's keys, but for the plural form that is French's own ("un million
 * d’accords"; CLDR calls it "many"). One key too few or too many is a type error.
 */
export type Catalogue = SameKeys<typeof fr>;

/** The keys of another language's texts. */
export type SameKeys<Entry> = {
  readonly [Key in keyof Entry as Key extends `${string}_many` ? never : Key]: Entry[Key] extends string
    ? string
    : SameKeys<Entry[Key]>;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    // Texts of views that are loaded when they are wanted come with them.
    resources: {
      translation: typeof fr &
        typeof attractTexts &
        typeof authorTexts &
        typeof chartTexts &
        typeof comparisonTexts &
        typeof countdownTexts &
        typeof countingTexts &
        typeof exportTexts &
        typeof filterTexts &
        typeof glossaryTexts &
        typeof institutionTexts &
        typeof keyboardTexts &
        typeof listTexts &
        typeof manifestTexts &
        typeof pageTexts &
        typeof presentTexts &
        typeof recordingTexts &
        typeof searchTexts &
        typeof shareTexts &
        typeof shortlistTexts &
        typeof speakerTexts &
        typeof staffTexts &
        typeof storyTexts &
        typeof takeAlongTexts &
        typeof touchTexts &
        typeof waysOutTexts;
    };
  }
}
