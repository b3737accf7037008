import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const words = {
  fr: {
    correction:
      /^Ville indiquée\s: «\sHokkaido\s»\s; retenue\s: Hakodate\. Hokkaido est l’île et la préfecture\s:/,
    spelling: /^Dans la liste\s: «\sFuture Université d'Hakodate\s»\.$/,
    line: /^ligne\s260 de la liste$/,
    corrected: 'corrigé',
  },
  en: {
    correction: /^City listed as “Hokkaido”; taken as Hakodate\. Hokkaido is the island and prefecture:/,
    spelling: /^Listed as “Future Université d'Hakodate”\.$/,
    line: /^line\s260 of the list$/,
    corrected: 'corrected',
  },
} as const;

for (const [locale, say] of Object.entries(words)) {
  test(`Hakodate shows what was made of the list, on a narrow phone as well (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./?lang=${locale}&place=jp/hakodate&renderer=svg`);
    const hakodate = page.locator('[data-place="jp/hakodate"]');
    await expect(hakodate.getByText(say.correction)).toHaveCount(1);
    await expect(hakodate.getByText(say.spelling)).toHaveCount(1);
    await expect(hakodate.getByText(say.line)).toBeVisible();
    await expect(hakodate.getByText(say.corrected, { exact: true })).toHaveCount(2);
    const cut = await page
      .locator('.country-details p')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      );
    expect(cut, 'nothing runs out of its line').toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in a country with corrections (${theme})`, async ({ page }) => {
    await page.goto(`./?lang=fr&theme=${theme}&country=JP&renderer=svg`);
    await expect(page.locator('.country-details')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.country-details').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
