import { useKiosk, useSession } from '../context.tsx';
import { type Brightness, brightnessAt } from './hours.ts';
import { useMinuteOfDay } from './use-minute.ts';

/** How bright the screen is: dimmed or dark only where nobody visits. */
export function useBrightness(): Brightness {
  const { atlas } = useKiosk();
  const isAttracting = useSession(({ phase }) => phase.name === 'attract');
  const asked = brightnessAt(useMinuteOfDay(), atlas.config.kiosk);
  return isAttracting ? asked : 'full';
}
