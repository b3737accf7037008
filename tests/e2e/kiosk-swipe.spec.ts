import { expect, test } from '@playwright/test';
import { touchesOn, way } from '../soak/touches.ts';
import { marker, wandering } from '../soak/what-is-seen.ts';

test.use({ hasTouch: true });

test('no swipe leads back out of an unattended screen', async ({ page, context }) => {
  await page.goto('./?mode=kiosk&renderer=svg');
  await expect(page.locator(marker).first()).toBeAttached();
  const touches = touchesOn(await context.newCDPSession(page));
  await touches.tap({ x: 900, y: 500 });
  await expect(page.locator(wandering)).toHaveCount(0);
  for (const y of [90, 300, 600]) await touches.move([way({ x: 70, y }, { x: 1200, y: y + 20 }, 6)]);
  // It is still there to be used; Chromium takes a first touch after a swipe for one that stops it.
  const box = await page.getByRole('button', { name: 'English' }).boundingBox();
  await expect(async () => {
    await touches.tap({ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en', { timeout: 1000 });
  }).toPass();
});
