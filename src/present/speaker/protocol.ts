import { type Locale, locales } from '../../model/atlas.ts';
import { type ThemeName, themeNames } from '../../ui/colours.ts';

/** What leads a talk from another window, by one word. A full screen is none: it needs a press in its own window. */
export const remoteWords = [
  'next',
  'back',
  'first',
  'last',
  'blank',
  'spotlight',
  'overview',
  'play',
  'loop',
  'language',
  'colours',
  'leave',
] as const;
type RemoteWord = (typeof remoteWords)[number];

/** What leads a talk from another window. */
export type RemoteCommand = RemoteWord | { readonly step: string } | { readonly tour: string };

/** How a stage is: all that a speaker is told. Tours and steps by their names: another build may be open there. */
export interface StageNews {
  readonly tour: string;
  readonly step: string;
  readonly isBlank: boolean;
  readonly isOverview: boolean;
  readonly hasSpotlight: boolean;
  readonly isPlaying: boolean;
  readonly loops: boolean;
  readonly locale: Locale;
  readonly theme: ThemeName;
}

/** What windows say to each other: a stage how it is or that it goes, a speaker's window who is there and what to do. */
export type Message =
  | { readonly kind: 'news'; readonly stage: string; readonly news: StageNews }
  | { readonly kind: 'gone'; readonly stage: string }
  | { readonly kind: 'who' }
  | { readonly kind: 'lead'; readonly stage: string; readonly command: RemoteCommand };

/** The channel of an atlas: one origin may hold several, and several stages of one. @param address of the page */
export function channelName(address: string): string {
  const { pathname } = new URL(address);
  return `accord-atlas.talk ${pathname.replace(/index\.html$/, '')}`;
}

/** What was said; null for what this version does not understand. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  const { kind, stage } = data;
  if (kind === 'who') return { kind };
  if (typeof stage !== 'string') return null;
  if (kind === 'gone') return { kind, stage };
  if (kind === 'lead') {
    const command = readCommand(data.command);
    return command && { kind, stage, command };
  }
  const news = kind === 'news' ? readNews(data.news) : null;
  return news && { kind: 'news', stage, news };
}

function readCommand(command: unknown): RemoteCommand | null {
  if (typeof command === 'string') return remoteWords.find((word) => word === command) ?? null;
  if (!isRecord(command)) return null;
  if (typeof command.step === 'string') return { step: command.step };
  return typeof command.tour === 'string' ? { tour: command.tour } : null;
}

function readNews(news: unknown): StageNews | null {
  if (!isRecord(news)) return null;
  const { tour, step, isBlank, isOverview, hasSpotlight, isPlaying, loops } = news;
  const locale = locales.find((one) => one === news.locale);
  const theme = themeNames.find((one) => one === news.theme);
  if (typeof tour !== 'string' || typeof step !== 'string' || !locale || !theme) return null;
  if (typeof isBlank !== 'boolean' || typeof isOverview !== 'boolean') return null;
  if (typeof hasSpotlight !== 'boolean' || typeof isPlaying !== 'boolean') return null;
  if (typeof loops !== 'boolean') return null;
  return { tour, step, isBlank, isOverview, hasSpotlight, isPlaying, loops, locale, theme };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
