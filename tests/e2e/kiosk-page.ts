import { expect, type Page } from '@playwright/test';

/** Opens an unattended screen and begins a visit, by a key that does nothing else: a touch would press something, too. */
export async function beginVisit(page: Page, query: string): Promise<void> {
  await page.goto(`./?mode=kiosk&renderer=svg&${query}`);
  await expect(async () => {
    await page.keyboard.press('Shift');
    await expect(page.locator('.search-field')).toBeVisible({ timeout: 1000 });
  }).toPass();
}
