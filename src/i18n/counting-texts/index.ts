import { en } from './en.ts';
import { fr } from './fr.ts';

export const countingTexts = { fr, en } as const;
