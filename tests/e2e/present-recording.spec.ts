import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { findBrowser, withoutGpu } from '../../scripts/browser.ts';

const executablePath = findBrowser();

test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...withoutGpu, '--auto-accept-this-tab-capture'],
  },
});

test('the flight becomes a film that plays, without buttons, and ends with the last step', async ({
  page,
}) => {
  await page.goto('./?mode=present&renderer=svg&lang=en&tour=double-degrees&step=share');
  await expect(page.locator('.stage-words')).toBeVisible();
  const downloads = page.waitForEvent('download', { timeout: 50_000 });
  await page.getByRole('button', { name: 'Record' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeAttached();
  const controls = page.getByRole('navigation', { name: 'Lead the talk' });
  await expect(controls).toHaveCSS('opacity', '0');
  // Its last step is shown to its end.
  const download = await downloads;
  expect(download.suggestedFilename()).toMatch(/^double-degrees\.(mp4|webm)$/);
  await expect(page.getByText(`Recording saved: ${download.suggestedFilename()}`)).toBeVisible();
  const film = await readFile(await download.path());
  const played = await page.evaluate(
    async ({ data, type }) => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = `data:${type};base64,${data}`;
      await new Promise((resolve, reject) => {
        video.addEventListener('loadeddata', resolve);
        video.addEventListener('error', () => reject(video.error));
      });
      return { width: video.videoWidth, height: video.videoHeight };
    },
    {
      data: film.toString('base64'),
      type: download.suggestedFilename().endsWith('mp4') ? 'video/mp4' : 'video/webm',
    },
  );
  expect(played.width / played.height).toBeCloseTo(1280 / 800, 1);
});
test('who refuses is told that nothing was recorded', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getDisplayMedia = () =>
      Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  });
  await page.goto('./?mode=present&renderer=svg&lang=en&tour=double-degrees');
  await expect(page.locator('.stage-words')).toBeVisible();
  await page.getByRole('button', { name: 'Record' }).press('Enter');
  await expect(page.getByText('The browser was not allowed to record this tab.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record' })).toBeAttached();
});

test('where the browser can’t record, nothing is offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'MediaRecorder', { value: undefined });
  });
  await page.goto('./?mode=present&renderer=svg&lang=en&tour=double-degrees');
  await expect(page.locator('.stage-words')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Record' })).toHaveCount(0);
});
