import { en } from './en.ts';
import { fr } from './fr.ts';

export const recordingTexts = { fr, en } as const;
