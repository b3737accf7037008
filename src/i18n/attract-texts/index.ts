import { en } from './en.ts';
import { fr } from './fr.ts';

export const attractTexts = { fr, en } as const;
