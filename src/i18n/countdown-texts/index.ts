import { en } from './en.ts';
import { fr } from './fr.ts';

export const countdownTexts = { fr, en } as const;
