import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser, withoutGpu } from '../../scripts/browser.ts';

/** Where Lighthouse speaks to the browser: beside the tests' own port, so that two runs can go side by side. */
const debuggingPort = Number(process.env.ATLAS_TEST_PORT ?? '4199') + 5000;
const categories = ['accessibility', 'best-practices', 'seo'];

test.describe('Lighthouse finds nothing to mend', () => {
  test.setTimeout(180_000);

  for (const address of ['', 'fr/', 'en/es/', 'en/it/politecnico-di-milano/']) {
    test(`on /${address}`, async ({ baseURL }) => {
      const executablePath = findBrowser();
      const browser = await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: [...withoutGpu, `--remote-debugging-port=${debuggingPort}`],
      });
      try {
        const result = await lighthouse(`${baseURL}${address}`, {
          port: debuggingPort,
          onlyCategories: categories,
          throttlingMethod: 'provided',
          logLevel: 'error',
        });
        const audits = Object.values(result?.lhr.audits ?? {});
        const flaws = audits
          .filter(({ score }) => score !== null && score < 1)
          .map(({ id, details, explanation }) => ({ id, explanation, details: JSON.stringify(details) }));
        const scores = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [id, score]);
        expect({ scores, flaws }).toEqual({ scores: categories.map((id) => [id, 1]), flaws: [] });
      } finally {
        await browser.close();
      }
    });
  }
});
