import { en } from './en.ts';
import { fr } from './fr.ts';

export const comparisonTexts = { fr, en } as const;
