import { en } from './en.ts';
import { fr } from './fr.ts';

export const waysOutTexts = { fr, en } as const;
