import { en } from './en.ts';
import { fr } from './fr.ts';

export const storyTexts = { fr, en } as const;
