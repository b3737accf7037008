import { covers, fontFaces } from './font-faces.ts';

/**
 * Puts the letters into the document as data: addresses, so that it looks the same in every program and without a
 * network, and so that a browser may paint it as an image. Only the files whose letters it uses: the two of Latin-1
 * are 107 kB.
 *
 * @param svg of chartSvg
 * @throws Error when a file can't be had
 */
export async function embedFonts(
  svg: string,
  load: (url: string) => Promise<Uint8Array<ArrayBuffer>> = fetchBytes,
): Promise<string> {
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => ({
    family: attributes.includes('font-family') ? 'Source Serif 4 Variable' : 'Source Sans 3 Variable',
    text,
  }));
  const needed = fontFaces.filter((face) =>
    texts.some(({ family, text }) => family === face.family && covers(face, text)),
  );
  const rules = await Promise.all(
    needed.map(async ({ family, url, unicodeRange }) => {
      const source = `url(data:font/woff2;base64,${base64(await load(url))}) format('woff2')`;
      return `@font-face{font-family:'${family}';font-weight:200 900;src:${source};unicode-range:${unicodeRange}}`;
    }),
  );
  // Behind title and description. By function: "$&" and its like in what is put in mean nothing.
  return svg.replace('</desc>', () => `</desc>\n<style>${rules.join('\n')}</style>`);
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url} can’t be had: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  // In parts: a call takes only so many arguments.
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(parts.join(''));
}
