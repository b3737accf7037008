import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { type Channel, speakerLine, stageLine } from '../../../src/present/speaker/line.ts';
import {
  channelName,
  type Message,
  type RemoteCommand,
  readMessage,
  type StageNews,
} from '../../../src/present/speaker/protocol.ts';
import {
  beginTimer,
  elapsed,
  haltTimer,
  readTimer,
  startTimer,
  stopped,
  timeText,
} from '../../../src/present/speaker/timer.ts';
import { createTalk, type TalkStart } from '../../../src/present/talk.ts';

const news: StageNews = {
  tour: 'world',
  step: 'europe',
  isBlank: false,
  isOverview: false,
  hasSpotlight: false,
  isPlaying: false,
  loops: false,
  locale: 'fr',
  theme: 'light',
};

/** Channels of one name: each hears what the others say, as a BroadcastChannel does. */
function room() {
  const ends: { listeners: Set<(event: { data: unknown }) => void> }[] = [];
  return (): Channel => {
    const own = { listeners: new Set<(event: { data: unknown }) => void>() };
    ends.push(own);
    return {
      postMessage: (message: Message) => {
        for (const end of ends)
          if (end !== own) for (const listener of end.listeners) listener({ data: structuredClone(message) });
      },
      addEventListener: (_type, listener) => own.listeners.add(listener),
      removeEventListener: (_type, listener) => own.listeners.delete(listener),
    };
  };
}

function openStage(channel: Channel, name: string, now: { news: StageNews }, obeyed: RemoteCommand[] = []) {
  return stageLine(channel, { name, news: () => now.news, obey: (command) => obeyed.push(command) });
}

describe('a stage and a speaker’s window', () => {
  test('whoever comes last learns how the stage is', () => {
    const [first, second] = [room(), room()];
    openStage(first(), 'a', { news });
    expect(speakerLine(first(), 'a').getState()).toEqual({ news, isThere: true });
    const speaker = speakerLine(second(), 'a');
    expect(speaker.getState()).toEqual({ news: null, isThere: false });
    openStage(second(), 'a', { news });
    expect(speaker.getState()).toEqual({ news, isThere: true });
  });

  test('what is pressed here is done there, and what changes there is shown here', () => {
    const join = room();
    const now = { news };
    const obeyed: RemoteCommand[] = [];
    const stage = openStage(join(), 'a', now, obeyed);
    const speaker = speakerLine(join(), 'a');
    speaker.lead('next');
    speaker.lead({ step: 'asia' });
    expect(obeyed).toEqual(['next', { step: 'asia' }]);
    now.news = { ...news, step: 'asia', locale: 'en' };
    stage.tell();
    expect(speaker.getState().news).toEqual(now.news);
  });

  test('a stage that goes is missed, whether it says so or not, and is there again when it comes back', () => {
    const join = room();
    const stage = openStage(join(), 'a', { news });
    const speaker = speakerLine(join(), 'a');
    stage.leave();
    expect(speaker.getState()).toEqual({ news, isThere: false });
    stage.tell();
    expect(speaker.getState().isThere).toBe(true);
    stage.end();
    speaker.ask();
    speaker.ask();
    expect(speaker.getState().isThere).toBe(false);
  });

  test('of two stages each has its own speaker; a window that names none follows the one that spoke last', () => {
    const join = room();
    const [one, other] = [{ news }, { news: { ...news, step: 'africa' } }];
    const obeyed: Record<'a' | 'b', RemoteCommand[]> = { a: [], b: [] };
    const stage = openStage(join(), 'a', one, obeyed.a);
    openStage(join(), 'b', other, obeyed.b);
    const own = speakerLine(join(), 'a');
    const any = speakerLine(join(), null);
    expect(own.getState().news?.step).toBe('europe');
    own.lead('blank');
    stage.tell();
    any.lead('next');
    expect(obeyed).toEqual({ a: ['blank', 'next'], b: [] });
  });
});

test('what another version says is read where it is understood, and left where it is not', () => {
  expect(readMessage({ kind: 'news', stage: 'a', news })).toEqual({ kind: 'news', stage: 'a', news });
  for (const wrong of [
    null,
    'next',
    { kind: 'lead', stage: 'a', command: 'explode' },
    { kind: 'news', stage: 'a', news: { ...news, locale: 'de' } },
    { kind: 'lead', command: 'next' },
  ])
    expect(readMessage(wrong)).toBeNull();
});

test('atlases of one origin have a channel each, and one for all the pages of an atlas', () => {
  expect(channelName('https://x.example/a/?mode=present')).toBe(
    channelName('https://x.example/a/index.html?mode=speaker'),
  );
  expect(channelName('https://x.example/a/')).not.toBe(channelName('https://x.example/b/'));
});

test('a mirror stands as the stage does; a step that it does not have leaves it where it was', async () => {
  const { tours } = await buildAtlas('data');
  const start: TalkStart = { tour: 'world', step: 'europe', isPlaying: false, loops: false };
  const talk = createTalk(tours, start);
  const shown = { isBlank: true, isOverview: false, hasSpotlight: false, isPlaying: false, loops: true };
  talk.adopt({ ...shown, tour: 'double-degrees', step: 'brazil' });
  expect(talk.present().step.id).toBe('brazil');
  expect(talk.getState()).toMatchObject(shown);
  talk.adopt({ ...shown, isBlank: false, tour: 'double-degrees', step: 'of another build' });
  expect(talk.present().step.id).toBe('brazil');
  expect(talk.getState().isBlank).toBe(false);
});

describe('the timer', () => {
  test('goes, halts, goes on and tells what has passed', () => {
    const going = startTimer(stopped, 1000);
    expect(elapsed(going, 61_000)).toBe(60_000);
    const halted = haltTimer(going, 61_000);
    expect(elapsed(halted, 500_000)).toBe(60_000);
    expect(elapsed(startTimer(halted, 600_000), 605_000)).toBe(65_000);
    expect(startTimer(going, 5000)).toBe(going);
  });

  test('begins with the talk, and stays halted where its speaker has halted it', () => {
    expect(beginTimer(stopped, 1000)).toEqual(startTimer(stopped, 1000));
    const halted = haltTimer(startTimer(stopped, 1000), 5000);
    expect(beginTimer(halted, 9000)).toBe(halted);
  });

  test('is read back, and stands where it can’t be', () => {
    const going = startTimer(stopped, 1000);
    expect(readTimer(JSON.stringify(going))).toEqual(going);
    for (const wrong of [null, '', '{}', '{"since":"x","before":1}', '{"since":null,"before":-1}'])
      expect(readTimer(wrong)).toEqual(stopped);
  });

  test('is told in minutes, and in hours from the first on', () => {
    expect([7_000, 750_000, 3_725_900].map(timeText)).toEqual(['0:07', '12:30', '1:02:05']);
  });
});
