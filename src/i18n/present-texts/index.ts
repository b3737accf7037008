import { en } from './en.ts';
import { fr } from './fr.ts';

export const presentTexts = { fr, en } as const;
