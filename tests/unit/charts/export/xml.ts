/** An element of a document, with the text right inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a document as strictly as XML wants it, as far as ours go (no comments, CDATA or document types): all its
 * elements in their order.
 *
 * @throws Error where it is not well formed
 */
export function parseXml(xml: string): readonly XmlElement[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) || !xml.isWellFormed()) {
    throw new Error('a character that XML does not know');
  }
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let at = 0;
  const token = /<\/([\w:-]+)>|<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
  while (at < body.length) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (!match) throw new Error(`not well formed: ${body.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, closed, name, attributes = '', selfClosed, text] = match;
    const parent = open.at(-1);
    if (text !== undefined) {
      if (parent) parent.text += decode(text);
      else if (text.trim() !== '') throw new Error(`text outside the root: ${text}`);
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes something else`);
    } else if (name !== undefined) {
      if (!parent && elements.length > 0) throw new Error('two roots');
      const element = { name, attributes: readAttributes(attributes), text: '' };
      elements.push(element);
      if (selfClosed === '') open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, decode(value)] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new Error(`an attribute twice: ${written}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const letter = entities[name.slice(0, -1)];
    if (!name.endsWith(';') || letter === undefined) throw new Error(`no entity: ${whole}`);
    return letter;
  });
}
