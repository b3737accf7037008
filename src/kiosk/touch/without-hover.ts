/**
 * Takes from the page's style sheets, and from those that come later, what they say of a pointer that hovers: a finger
 * that has gone would leave it behind, on whichever control it pressed last.
 *
 * @returns a function that ends it; what was taken stays away
 */
export function goWithoutHover(document: Document): () => void {
  const takeAll = () => {
    for (const sheet of document.styleSheets) takeHover(sheet);
  };
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.sheet) takeHover(target.sheet);
  };
  takeAll();
  document.addEventListener('load', onLoad, true);
  return () => document.removeEventListener('load', onLoad, true);
}

function takeHover(sheet: CSSStyleSheet): void {
  try {
    takeFrom(sheet.cssRules);
  } catch {
    // A sheet of another site can't be read: there is none of ours there.
  }
}

function takeFrom(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
      rule.selectorText = rule.selectorText.replaceAll(':hover', ':not(*)');
    if (rule instanceof CSSGroupingRule) takeFrom(rule.cssRules);
  }
}
