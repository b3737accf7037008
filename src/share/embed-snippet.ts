/** A frame, as a page's author wants it. */
interface Frame {
  /** What it shows. */
  readonly link: string;
  /** What screen readers call it. */
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
  /** The most that it may be, in CSS pixels; null: as wide as what it stands in. */
  readonly widest: number | null;
  /** Address of the script that lets it ask for the height that suits its width; null: the height stays. */
  readonly script: string | null;
}

/**
 * What an author pastes into a page. Width and height stand in attributes, which more editors leave alone than styles;
 * the page's address is not told to the atlas.
 */
export function embedSnippet({ link, title, height, widest, script }: Frame): string {
  const attributes = [
    `src="${escapeHtml(link)}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%" height="${height}"`,
    `style="border: 0${widest === null ? '' : `; max-width: ${widest}px`}"`,
    'loading="lazy" referrerpolicy="no-referrer"',
    'allow="fullscreen; clipboard-write; web-share"',
    ...(script === null ? [] : ['data-accord-atlas']),
  ];
  const frame = `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`;
  return script === null ? frame : `${frame}\n<script src="${escapeHtml(script)}" async></script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
