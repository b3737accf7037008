import { en } from './en.ts';
import { fr } from './fr.ts';

export const pageTexts = { fr, en } as const;
