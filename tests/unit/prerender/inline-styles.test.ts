import { expect, test } from 'vitest';
import { inlineStyles, rebase } from '../../../src/prerender/inline-styles.ts';

test('addresses in a style sheet are told from the page', () => {
  expect(rebase('a{src:url(./x.woff2)}b{src:url("./y.woff2")}', './assets/')).toBe(
    'a{src:url(./assets/x.woff2)}b{src:url("./assets/y.woff2")}',
  );
});

test('leaves the page as it is where nothing was built', () => {
  const page = '<link rel="stylesheet" href="./a.css">';
  expect(inlineStyles(page, undefined)).toBe(page);
});

test('a style sheet that the build does not know stays a link', () => {
  const page = '<link rel="stylesheet" href="./a.css">';
  expect(inlineStyles(page, {})).toBe(page);
});
