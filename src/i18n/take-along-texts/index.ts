import { en } from './en.ts';
import { fr } from './fr.ts';

export const takeAlongTexts = { fr, en } as const;
