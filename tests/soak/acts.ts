import type { Diary } from './diary.ts';
import type { Dice } from './dice.ts';
import type { Screen } from './screen.ts';
import { anyPoint, type Point, way } from './touches.ts';
import { reachable } from './what-is-seen.ts';

/** Something that a visitor does. @returns what it was, for whoever reads of it */
type Act = (screen: Screen, dice: Dice) => Promise<string>;

/** What people type; the last finds nothing. */
export const typed = ['Espagne', 'sto', 'polytechnique', 'Zürich', 'québec', 'a', 'zzzz soak zzzz'] as const;
const keys = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Escape',
  'Enter',
  'Space',
  'ArrowDown',
  'ArrowRight',
  'End',
] as const;

const tapAnywhere: Act = async ({ touches, size }, dice) => {
  const at = anyPoint(dice, size);
  await touches.tap(at);
  return `tap at ${said(at)}`;
};

const tapControl: Act = async (screen, dice) => {
  const controls = await reachable(screen.page, 'all');
  if (controls.length === 0) return tapAnywhere(screen, dice);
  const control = dice.pick(controls);
  await screen.touches.tap(control);
  return `tap ${control.name}`;
};

const tapTwice: Act = async ({ touches, size }, dice) => {
  const at = anyPoint(dice, size);
  await touches.tap(at);
  await touches.tap(at);
  return `double tap at ${said(at)}`;
};

const drag: Act = async ({ touches, size }, dice) => {
  const [from, to] = [anyPoint(dice, size), anyPoint(dice, size)];
  await touches.move([way(from, to, dice.whole(3, 8))]);
  return `drag from ${said(from)} to ${said(to)}`;
};

const fling: Act = async ({ touches, size }, dice) => {
  const [from, to] = [anyPoint(dice, size), anyPoint(dice, size)];
  await touches.move([way(from, to, 2)]);
  return `fling from ${said(from)} to ${said(to)}`;
};

const pinch: Act = async ({ touches, size }, dice) => {
  const middle = anyPoint(dice, size);
  const [near, far] = [dice.whole(10, 40), dice.whole(60, 200)];
  const [first, last] = dice.onceIn(2) ? [near, far] : [far, near];
  const finger = (side: 1 | -1) =>
    way(within(middle.x + side * first, middle.y, size), within(middle.x + side * last, middle.y, size), 4);
  await touches.move([finger(-1), finger(1)]);
  return `pinch at ${said(middle)} from ${first} to ${last}`;
};

const twoPeople: Act = async (screen, dice) => {
  const controls = await reachable(screen.page, 'all');
  const one = controls.length > 0 ? dice.pick(controls) : anyPoint(dice, screen.size);
  const other = anyPoint(dice, screen.size);
  const rests = dice.onceIn(2);
  await screen.touches.move([
    [one, one, one],
    rests ? [other, other, other] : way(other, anyPoint(dice, screen.size), 2),
  ]);
  return `two people at ${said(one)} and ${said(other)}`;
};

const pressLong: Act = async ({ touches, size }, dice) => {
  const at = anyPoint(dice, size);
  await touches.press(at, 650);
  return `long press at ${said(at)}`;
};

const takeAway: Act = async ({ touches, size }, dice) => {
  const at = anyPoint(dice, size);
  await touches.takeAway(at);
  return `touch taken away at ${said(at)}`;
};

const type: Act = async (screen, dice) => {
  const fields = await reachable(screen.page, 'fields');
  const word = dice.pick(typed);
  if (fields.length > 0) await screen.touches.tap(dice.pick(fields));
  await screen.page.keyboard.type(word);
  if (dice.onceIn(3)) await screen.page.keyboard.press('Enter');
  return `type "${word}"`;
};

const press: Act = async ({ page }, dice) => {
  const key = dice.pick(keys);
  await page.keyboard.press(key);
  return `key ${key}`;
};

const turnWheel: Act = async ({ page, size }, dice) => {
  const at = anyPoint(dice, size);
  const by = dice.whole(-600, 600);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, by);
  // A mouse that is left there would hover over what the next visitor finds.
  await page.mouse.move(0, 0);
  return `wheel by ${by} at ${said(at)}`;
};

/** What is done most stands here most often. */
const acts: readonly Act[] = [
  tapAnywhere,
  tapAnywhere,
  tapControl,
  tapControl,
  tapControl,
  tapControl,
  tapControl,
  tapTwice,
  drag,
  drag,
  fling,
  pinch,
  twoPeople,
  pressLong,
  takeAway,
  type,
  press,
  press,
  turnWheel,
];

/** One thing or another. The diary says which before it is done: some may never end. */
export async function anyAct(screen: Screen, dice: Dice, diary: Diary): Promise<void> {
  const act = dice.pick(acts);
  diary.now = act.name;
  diary.acts.push(await act(screen, dice));
}

/** Begins a visit: somewhere, or by the button of a language where there is one. */
export const begin: Act = async (screen, dice) => {
  const byButton = dice.onceIn(3) ? await reachable(screen.page, 'beginnings') : [];
  if (byButton.length === 0) return tapAnywhere(screen, dice);
  const button = dice.pick(byButton);
  await screen.touches.tap(button);
  return `begin by ${button.name}`;
};

function said({ x, y }: Point): string {
  return `${Math.round(x)},${Math.round(y)}`;
}

function within(x: number, y: number, size: { readonly width: number; readonly height: number }): Point {
  return { x: Math.min(size.width - 2, Math.max(1, x)), y: Math.min(size.height - 2, Math.max(1, y)) };
}
