import { en } from './en.ts';
import { fr } from './fr.ts';

export const speakerTexts = { fr, en } as const;
