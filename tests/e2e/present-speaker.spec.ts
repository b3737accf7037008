import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A stage, and its speaker's window as the key opens it. */
async function openBoth(context: BrowserContext): Promise<{ stage: Page; speaker: Page }> {
  const stage = await context.newPage();
  await stage.goto('./?mode=present&renderer=svg&lang=en&tour=world');
  await expect(stage.locator('.stage-words')).toBeVisible();
  const opened = context.waitForEvent('page');
  await stage.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByRole('heading', { name: 'Speaker view' })).toBeVisible();
  await inStep(stage, speaker, 1);
  return { stage, speaker };
}

/** Both windows are at a step, and the speaker is told of no trouble. */
async function inStep(stage: Page, speaker: Page, step: number): Promise<void> {
  await expect(
    stage
      .locator('.stage-dashes li')
      .nth(step - 1)
      .locator('[aria-current="step"]'),
  ).toBeAttached();
  await expect(speaker.locator('.speaker-place')).toHaveText(new RegExp(`\\b${step}\\b.*\\b8\\b`));
  await expect(speaker.locator('.speaker-alarm p')).toHaveCount(0);
}

test('stage and speaker go together, whoever leads', async ({ context }) => {
  const { stage, speaker } = await openBoth(context);
  await expect(speaker.locator('.speaker-now')).toContainText('380');
  await expect(speaker.locator('.speaker-next')).toContainText('agreements in Europe');
  await expect(speaker.locator('.speaker-notes')).toContainText('Let the globe be looked at');
  await speaker.keyboard.press('PageDown');
  await inStep(stage, speaker, 2);
  await stage.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 3);
  await expect(speaker.locator('.speaker-notes')).toContainText('CREPUQ (12 agreements)');
  await speaker.getByRole('button', { name: 'Back', exact: true }).click();
  await inStep(stage, speaker, 2);
  await speaker.keyboard.press('8');
  await speaker.keyboard.press('Enter');
  await inStep(stage, speaker, 8);
  await expect(speaker.locator('.speaker-next')).toContainText('End of the talk');
  const list = speaker.getByLabel('Go to step');
  await list.selectOption('4');
  await inStep(stage, speaker, 5);
  // A clicker, where the list was used last.
  await list.focus();
  await speaker.keyboard.press('PageDown');
  await inStep(stage, speaker, 6);
  await list.blur();
  await speaker.keyboard.press('h');
  await expect(speaker.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('both are in step after a reload of either', async ({ context }) => {
  const { stage, speaker } = await openBoth(context);
  await stage.keyboard.press('ArrowRight');
  await stage.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 3);
  await speaker.reload();
  await inStep(stage, speaker, 3);
  await speaker.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 4);
  await stage.reload();
  await inStep(stage, speaker, 4);
  await speaker.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 5);
  await stage.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 6);
});

test('blank screen, language and another tour are the stage’s as well', async ({ context }) => {
  const { stage, speaker } = await openBoth(context);
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(stage.locator('.stage-blank')).toBeVisible();
  await expect(speaker.getByText('The screen is black')).toBeVisible();
  // Nobody is to see a reload of a dark screen.
  await stage.reload();
  await expect(stage.locator('.stage-blank')).toBeVisible();
  await expect(speaker.getByText('The screen is black')).toBeVisible();
  await speaker.getByRole('button', { name: 'Show the picture' }).click();
  await expect(stage.locator('.stage-blank')).toBeHidden();
  await speaker.getByRole('button', { name: 'Français' }).click();
  await expect(stage.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(speaker.getByRole('heading', { name: 'Vue de l’orateur' })).toBeVisible();
  await expect(speaker.locator('.speaker-notes')).toContainText('Laisser le globe tourner');
  await speaker.getByRole('combobox', { name: 'Exposé' }).selectOption('double-degrees');
  await expect(stage).toHaveURL(/tour=double-degrees/);
  await expect(speaker.locator('.speaker-place')).toHaveText(/1 sur 7/);
});

test('a stage that is closed is missed, and one that is opened in its place is led', async ({ context }) => {
  const { stage, speaker } = await openBoth(context);
  await stage.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 2);
  await stage.close();
  await expect(speaker.getByText('No stage is open.')).toBeVisible();
  const opened = context.waitForEvent('page');
  await speaker.getByRole('button', { name: 'Open the stage' }).click();
  const other = await opened;
  await inStep(other, speaker, 2);
  await speaker.keyboard.press('ArrowRight');
  await inStep(other, speaker, 3);
});

test('where the browser opens no second window, a link does', async ({ context }) => {
  const stage = await context.newPage();
  await stage.addInitScript(() => {
    window.open = () => null;
  });
  await stage.goto('./?mode=present&renderer=svg&lang=en&tour=world');
  await expect(stage.locator('.stage-words')).toBeVisible();
  await stage.keyboard.press('s');
  await expect(stage.getByText('The browser blocked the second window')).toBeVisible();
  const opened = context.waitForEvent('page');
  await stage.getByRole('link', { name: 'Speaker view' }).click();
  const speaker = await opened;
  await inStep(stage, speaker, 1);
  await expect(stage.getByText('The browser blocked the second window')).toBeHidden();
  await speaker.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 2);
});

test('the timer starts with the first turn of the page, and outlives a reload', async ({ context }) => {
  const { stage, speaker } = await openBoth(context);
  const timer = speaker.getByRole('timer');
  await expect(timer).toHaveText('0:00');
  await stage.keyboard.press('ArrowRight');
  await expect(timer).toHaveText(/^0:0[1-9]$/);
  await speaker.reload();
  await expect(timer).toHaveText(/^0:(0[2-9]|[1-5]\d)$/);
  await speaker.getByRole('button', { name: 'Pause' }).click();
  await stage.keyboard.press('ArrowRight');
  await inStep(stage, speaker, 3);
  await expect(speaker.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await speaker.getByRole('button', { name: 'Reset' }).click();
  await expect(timer).toHaveText('0:00');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing (${theme})`, async ({ context }) => {
    const { stage, speaker } = await openBoth(context);
    if (theme === 'dark') await stage.keyboard.press('c');
    await expect(speaker.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page: speaker }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
