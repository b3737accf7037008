import { createContext, useContext } from 'react';
import type { ListLanguage } from '../model/atlas.ts';

/** The languages of the list's own words, for all views below. */
export const ListLanguageContext = createContext<ListLanguage>({ usual: '', others: {} });

/** @returns a function that gives the BCP 47 tag of a title, a type or a spelling as listed */
export function useLanguageOf(): (words: string) => string {
  const { usual, others } = useContext(ListLanguageContext);
  return (words) => Object.keys(others).find((language) => others[language]?.includes(words)) ?? usual;
}
