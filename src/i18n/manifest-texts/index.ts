import { en } from './en.ts';
import { fr } from './fr.ts';

export const manifestTexts = { fr, en } as const;
