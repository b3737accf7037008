import { en } from './en.ts';
import { fr } from './fr.ts';

export const searchTexts = { fr, en } as const;
