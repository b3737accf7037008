import { en } from './en.ts';
import { fr } from './fr.ts';

export const filterTexts = { fr, en } as const;
