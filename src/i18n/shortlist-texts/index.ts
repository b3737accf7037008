import { en } from './en.ts';
import { fr } from './fr.ts';

export const shortlistTexts = { fr, en } as const;
