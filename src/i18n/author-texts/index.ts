import { en } from './en.ts';
import { fr } from './fr.ts';

export const authorTexts = { fr, en } as const;
