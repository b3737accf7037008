import { en } from './en.ts';
import { fr } from './fr.ts';

export const shareTexts = { fr, en } as const;
