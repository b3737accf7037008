import { en } from './en.ts';
import { fr } from './fr.ts';

export const touchTexts = { fr, en } as const;
