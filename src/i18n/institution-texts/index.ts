import { en } from './en.ts';
import { fr } from './fr.ts';

export const institutionTexts = { fr, en } as const;
