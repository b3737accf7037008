import type { Dice } from './dice.ts';
import type { Renderer, Screen } from './screen.ts';

/** Something that breaks under a visitor's hand. It is mended when they have gone, but for what was thrown. */
export interface Fault {
  readonly name: FaultName;
  strike(screen: Screen, dice: Dice): Promise<void>;
  mend(screen: Screen): Promise<void>;
}

const faultNames = [
  'network lost',
  'context lost',
  'context lost for good',
  'error in a timer',
  'promise rejected',
  'numbers fail',
  'elements fail',
  'storage full',
] as const;
type FaultName = (typeof faultNames)[number];

const nothing = async () => {};

/** Something that the page calls throws, the next few times: in rendering, in handlers, in effects, wherever it is. */
function failing(owner: string, member: string, times: number): string {
  return `(() => {
    const owner = ${owner};
    const was = Object.getOwnPropertyDescriptor(owner, '${member}');
    let left = ${times};
    const fail = (call) => function (...given) {
      // What looks at the page from outside is spared.
      if (left > 0 && !new Error().stack.includes('UtilityScript')) {
        left -= 1;
        if (left === 0) Object.defineProperty(owner, '${member}', was);
        throw new Error('soak: ${member} failed');
      }
      return call.apply(this, given);
    };
    Object.defineProperty(owner, '${member}', was.get
      ? { ...was, get: fail(was.get) }
      : { ...was, value: fail(was.value) });
    window.soakMend = () => Object.defineProperty(owner, '${member}', was);
  })()`;
}

const mendCalls = async ({ page }: Screen) => {
  await page.evaluate('window.soakMend?.(); delete window.soakMend');
};

/** As a driver that starts again, or one that does not. */
const loseContext = `(() => {
  const canvas = document.querySelector('.maplibregl-canvas');
  window.soakContext = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
  window.soakContext?.loseContext();
})()`;
const restoreContext = 'window.soakContext?.restoreContext(); delete window.soakContext';

const faults: Readonly<Record<FaultName, Omit<Fault, 'name'>>> = {
  'network lost': {
    strike: ({ context }) => context.setOffline(true),
    mend: ({ context }) => context.setOffline(false),
  },
  'context lost': {
    async strike({ page }) {
      await page.evaluate(loseContext);
      await page.evaluate(restoreContext);
    },
    mend: nothing,
  },
  'context lost for good': {
    async strike({ page }) {
      await page.evaluate(loseContext);
    },
    async mend({ page }) {
      await page.evaluate(restoreContext);
    },
  },
  'error in a timer': {
    async strike({ page }) {
      await page.evaluate(`setTimeout(() => { throw new Error('soak: timer') }, 100)`);
    },
    mend: nothing,
  },
  'promise rejected': {
    async strike({ page }) {
      await page.evaluate(`void Promise.reject(new Error('soak: promise'))`);
    },
    mend: nothing,
  },
  'numbers fail': {
    async strike({ page }, dice) {
      await page.evaluate(failing('Intl.NumberFormat.prototype', 'format', dice.whole(1, 3)));
    },
    mend: mendCalls,
  },
  'elements fail': {
    async strike({ page }, dice) {
      await page.evaluate(
        failing('Element.prototype', dice.pick(['getBoundingClientRect', 'closest']), dice.whole(1, 3)),
      );
    },
    mend: mendCalls,
  },
  'storage full': {
    async strike({ page }) {
      await page.evaluate(failing('Storage.prototype', 'setItem', 1_000_000));
    },
    mend: mendCalls,
  },
};

/** What befalls a visitor: nothing, four times in five. */
export function befalling(dice: Dice, renderer: Renderer): Fault | null {
  return dice.onceIn(5) ? faultNamed(dice.pick(faultsOf(renderer))) : null;
}

/** A map that is not drawn by WebGL has no context to lose. */
export function faultsOf(renderer: Renderer): readonly FaultName[] {
  return renderer === 'gl' ? faultNames : faultNames.filter((name) => !name.startsWith('context'));
}

export function faultNamed(name: FaultName): Fault {
  return { name, ...faults[name] };
}
