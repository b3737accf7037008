import { expect, type Page } from '@playwright/test';

/** Opens an unattended screen and touches it, so that a visit begins. */
export async function beginVisit(page: Page, query: string): Promise<void> {
  await page.goto(`./?mode=kiosk&renderer=svg&${query}`);
  await expect(async () => {
    await page.touchscreen.tap(6, 6);
    await expect(page.locator('.search-field')).toBeVisible({ timeout: 1000 });
  }).toPass();
}
