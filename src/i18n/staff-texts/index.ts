import { en } from './en.ts';
import { fr } from './fr.ts';

export const staffTexts = { fr, en } as const;
