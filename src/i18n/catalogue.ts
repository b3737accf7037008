import type { fr } from './fr.ts';
import type { fr as listTexts } from './list-texts/fr.ts';

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
    // The list's texts come with the list.
    resources: { translation: typeof fr & typeof listTexts };
  }
}
