import type { Page } from '@playwright/test';
import type { Locale } from '../../src/model/atlas.ts';

/**
 * What a visitor sees of an unattended screen, told by what is in the page: the one file of the soak run that knows the
 * page's elements. All of it looks from outside; nothing asks the app.
 */

/** Stands while the screen wanders. */
export const wandering = '.attract';
/** Stands while a visitor who may have gone is warned. */
export const warning = '.countdown';
/** Says that a part of the page has failed. */
const failedPart = '.failed-part';
/** A place on the map, or several. */
export const marker = '[data-agreements]';
/** What begins a visit in a language. */
const beginnings = `${wandering} button`;
/** What answers to a touch. */
const controls =
  'button, a[href], input, textarea, select, summary, [role="button"], [role="option"], [role="tab"], [role="slider"]';
/** What stands over the page for a while, and must not stay. */
const passing = 'dialog[open], [role="dialog"], .screen-keyboard, [popover]';
/** Names of memory that belongs to the screen, not to a visitor. */
const ownMemory = '^accord-atlas[.]kiosk[.]';

/** A screen that begins a visit, as text: two that say the same look the same. */
export interface Sight {
  readonly words: string;
  /** Markers on the map, with where they stand: the map looks where it did at first. */
  readonly map: string;
}

/** Where a control stands, and what it is. */
export interface Control {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((one) => {
    const element = document.querySelector(one);
    return element?.checkVisibility({ opacityProperty: false, visibilityProperty: true }) ?? false;
  }, selector);
}

/** All controls that a finger would reach, in the order of the document. */
export function reachable(page: Page, among: 'all' | 'fields' | 'beginnings'): Promise<Control[]> {
  const wanted = { all: controls, fields: 'input, textarea', beginnings }[among];
  return page.evaluate((selector) => {
    const found: { x: number; y: number; name: string }[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const box = element.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      if (box.width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const there = document.elementFromPoint(x, y);
      if (!there || !(element.contains(there) || there.contains(element))) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      found.push({ x, y, name: `${element.tagName.toLowerCase()} "${name.trim().slice(0, 40)}"` });
    }
    return found;
  }, wanted);
}

/** What the page says, holds and shows now, but for the map's own names. */
export function sight(page: Page): Promise<Sight & { readonly locale: Locale }> {
  return page.evaluate(
    ({ outside, over }) => {
      const root = document.documentElement;
      const lines: string[] = [`title ${document.title}`, `theme ${root.dataset.theme}`];
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      for (const part of document.querySelectorAll<HTMLElement>('.app-controls, .sidebar')) {
        if (isShown(part)) lines.push(part.innerText);
      }
      for (const alert of document.querySelectorAll<HTMLElement>('[role="alert"]')) {
        if (isShown(alert)) lines.push(`alert ${alert.innerText}`);
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
        lines.push(`field ${field.type} ${field.value}${field.checked ? ' checked' : ''}`);
      }
      for (const state of ['pressed', 'checked', 'selected', 'expanded', 'current']) {
        for (const element of document.querySelectorAll<HTMLElement>(`[aria-${state}]`)) {
          if (element.closest(outside) || !isShown(element)) continue;
          const name = element.getAttribute('aria-label') ?? element.innerText;
          lines.push(`${state} ${element.getAttribute(`aria-${state}`)} ${name.trim().slice(0, 40)}`);
        }
      }
      for (const element of document.querySelectorAll<HTMLElement>(over)) {
        const isOpen = !element.hasAttribute('popover') || element.matches(':popover-open');
        if (isOpen && isShown(element)) lines.push(`open ${element.innerText}`);
      }
      for (const element of document.querySelectorAll('*')) {
        if (Math.abs(element.scrollTop) + Math.abs(element.scrollLeft) > 0)
          lines.push(`scrolled ${element.tagName}.${element.className} ${element.scrollTop}`);
      }
      const markers = [...document.querySelectorAll<HTMLElement>('[data-agreements]')]
        .filter((marker) => !marker.hidden)
        .map((marker) => {
          const { x, y } = marker.getBoundingClientRect();
          return `${marker.getAttribute('aria-label')} at ${Math.round(x / 4)},${Math.round(y / 4)}`;
        });
      return { words: lines.join('\n'), map: markers.sort().join('\n'), locale: root.lang as 'fr' | 'en' };
    },
    { outside: `${wandering}, ${warning}`, over: passing },
  );
}

/** What is left in the browser's memory that is not the screen's own. */
export function leftInMemory(page: Page): Promise<string[]> {
  return page.evaluate((own) => {
    const left = [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage)
        .filter((key) => !new RegExp(own).test(key))
        .map((key) => `${key}=${storage.getItem(key)}`),
    );
    return document.cookie ? [...left, `cookie ${document.cookie}`] : left;
  }, ownMemory);
}

/** What stands open that a visit may leave behind. */
export function leftOpen(page: Page): Promise<string[]> {
  return page.evaluate(
    (over) =>
      [...document.querySelectorAll<HTMLElement>(over)]
        .filter((element) => !element.hasAttribute('popover') || element.matches(':popover-open'))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.innerText.slice(0, 80)),
    passing,
  );
}

/** What the page says of parts that have failed. */
export function failedParts(page: Page): Promise<string[]> {
  return page.evaluate(
    (failed) =>
      [...document.querySelectorAll<HTMLElement>(failed)].map((part) => part.innerText.slice(0, 80)),
    failedPart,
  );
}
