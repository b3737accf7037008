import { en } from './en.ts';
import { fr } from './fr.ts';

export const glossaryTexts = { fr, en } as const;
