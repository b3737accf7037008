import { en } from './en.ts';
import { fr } from './fr.ts';

export const keyboardTexts = { fr, en } as const;
