import { en } from './en.ts';
import { fr } from './fr.ts';

export const listTexts = { fr, en } as const;
