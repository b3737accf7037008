import { useEffect, useEffectEvent } from 'react';
import { useAtlasStoreItself } from '../../state/react.tsx';
import type { ThemeName } from '../../ui/colours.ts';
import { usePresenting } from '../context.tsx';
import type { Lead } from '../stage/use-lead.ts';
import { stageLine } from './line.ts';
import { channelName, type RemoteCommand, type StageNews } from './protocol.ts';
import { stageName } from './stage-name.ts';

/** Keeps a speaker's window in step with this stage, and lets it lead. */
export function useStageLine(lead: (command: Lead) => boolean): void {
  const { talk } = usePresenting();
  const store = useAtlasStoreItself();
  const newsNow = useEffectEvent((): StageNews => {
    const { tour, step } = talk.present();
    const { isBlank, isOverview, hasSpotlight, isPlaying, loops } = talk.getState();
    const { locale, theme } = store.getState();
    const shown = { isBlank, isOverview, hasSpotlight, isPlaying, loops, locale, theme: theme as ThemeName };
    return { tour: tour.id, step: step.id, ...shown };
  });
  const obey = useEffectEvent((command: RemoteCommand) => {
    if (typeof command === 'string') lead(command);
    else if ('tour' in command) {
      const tour = talk.tours.findIndex(({ id }) => id === command.tour);
      if (tour >= 0) talk.openTour(tour);
    } else {
      const step = talk.present().tour.steps.findIndex(({ id }) => id === command.step);
      if (step >= 0) talk.goTo(step);
    }
  });
  useEffect(() => {
    const channel = new BroadcastChannel(channelName(window.location.href));
    const line = stageLine(channel, {
      name: stageName(),
      news: () => newsNow(),
      obey: (command) => obey(command),
    });
    const stops = [talk.subscribe(line.tell), store.subscribe(line.tell)];
    window.addEventListener('pagehide', line.leave);
    // Come back to by the browser's own back, without a load.
    window.addEventListener('pageshow', line.tell);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', line.leave);
      window.removeEventListener('pageshow', line.tell);
      line.end();
      channel.close();
    };
  }, [talk, store]);
}
