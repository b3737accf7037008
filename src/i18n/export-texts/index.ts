import { en } from './en.ts';
import { fr } from './fr.ts';

export const exportTexts = { fr, en } as const;
