import { en } from './en.ts';
import { fr } from './fr.ts';

export const chartTexts = { fr, en } as const;
