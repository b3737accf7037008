import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Message, type RemoteCommand, readMessage, type StageNews } from './protocol.ts';

/** The part of a BroadcastChannel that windows speak by. */
export interface Channel {
  postMessage(message: Message): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What a stage lends to its line. */
interface StageEnd {
  /** Names this window among other stages; the same after a reload. */
  readonly name: string;
  readonly news: () => StageNews;
  readonly obey: (command: RemoteCommand) => void;
}

/**
 * The stage's end: tells how it is, when it is asked and when it is told to, and obeys.
 *
 * @returns how to tell of a change, and to say good-bye
 */
export function stageLine(channel: Channel, { name, news, obey }: StageEnd) {
  const tell = () => channel.postMessage({ kind: 'news', stage: name, news: news() });
  const listen = ({ data }: { readonly data: unknown }) => {
    const message = readMessage(data);
    if (message?.kind === 'who') tell();
    else if (message?.kind === 'lead' && message.stage === name) obey(message.command);
  };
  channel.addEventListener('message', listen);
  tell();
  return {
    tell,
    leave: () => channel.postMessage({ kind: 'gone', stage: name }),
    end: () => channel.removeEventListener('message', listen),
  };
}

/** What a speaker's window knows of its stage. */
interface Known {
  /** The last that was heard; null before the first word. */
  readonly news: StageNews | null;
  /** Whether it is there now. */
  readonly isThere: boolean;
}

export interface SpeakerLine extends Pick<StoreApi<Known>, 'getState' | 'subscribe'> {
  readonly lead: (command: RemoteCommand) => void;
  /** Asks who is there; what did not answer since it was last asked is gone. */
  readonly ask: () => void;
  readonly end: () => void;
}

/**
 * The speaker's end. The stage is the one truth: what it says is shown, what is pressed here is asked of it.
 *
 * @param wanted the stage's name; null for whichever spoke last
 */
export function speakerLine(channel: Channel, wanted: string | null): SpeakerLine {
  const store = createStore<Known>(() => ({ news: null, isThere: false }));
  let stage = wanted;
  let answered = true;
  const listen = ({ data }: { readonly data: unknown }) => {
    const message = readMessage(data);
    if (message?.kind === 'news' && (wanted === null || message.stage === wanted)) {
      stage = message.stage;
      answered = true;
      store.setState({ news: message.news, isThere: true });
    } else if (message?.kind === 'gone' && message.stage === stage) store.setState({ isThere: false });
  };
  const ask = () => {
    if (!answered) store.setState({ isThere: false });
    answered = false;
    channel.postMessage({ kind: 'who' });
  };
  channel.addEventListener('message', listen);
  ask();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    ask,
    lead: (command) => {
      if (stage !== null) channel.postMessage({ kind: 'lead', stage, command });
    },
    end: () => channel.removeEventListener('message', listen),
  };
}
