const namespace = 'http://www.w3.org/2000/svg';

/** Makes an SVG element as its parent's last child. */
export function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}
