import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { mapRests, openAtlas } from './atlas-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const language of ['fr', 'en'] as const) {
      test(`axe finds nothing (${language})`, async ({ page }) => {
        await openAtlas(page, `?lang=${language}&country=BR`);
        await mapRests(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}
