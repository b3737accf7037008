import { defineConfig } from '@playwright/test';
import { findBrowser, withoutGpu } from './scripts/browser.ts';

const browser = findBrowser();

/** Another one lets two runs go side by side. */
const port = process.env.ATLAS_TEST_PORT ?? '4199';

/** End-to-end tests in a real Chromium over the built site, with software rendering where there is no GPU. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  maxFailures: process.env.CI ? 0 : 3,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    // Else each test of an unattended screen would fetch the whole site; kiosk-offline.spec.ts allows them.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [...withoutGpu],
    },
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
