import type { Locale } from '../../model/atlas.ts';
import { pictureSize } from '../picture-svg.ts';
import type { Description } from './describe.ts';

interface PageHeadProps extends Description {
  readonly locale: Locale;
  /** The page's own path from the site's root. */
  readonly path: string;
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[];
  /** Whether the alternates' root leaves the choice of language to the reader's browser. */
  readonly hasChooser: boolean;
  /** Where the site is published, ending with a slash; null where nobody has said it. */
  readonly address: string | null;
  readonly siteName: string;
  readonly picture: string;
  readonly pictureFile: string;
  readonly data: object;
}

/**
 * What a page says of itself to search engines and to previews of links: title, description, the same page in other
 * languages, Open Graph (ogp.me), schema.org. Search engines want whole addresses; where the site's is not known there
 * are none.
 */
export function PageHead(props: PageHeadProps) {
  const { title, description, locale, path, alternates, hasChooser, address, siteName, data } = props;
  const full = (to: string) => (address ?? '') + encodeURI(to);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {address !== null && <link rel="canonical" href={full(path)} />}
      {alternates.map((alternate) => (
        <link
          key={alternate.locale}
          rel="alternate"
          hrefLang={alternate.locale}
          href={full(alternate.path)}
        />
      ))}
      {hasChooser && address !== null && <link rel="alternate" hrefLang="x-default" href={address} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocales[locale]} />
      {alternates
        .filter((alternate) => alternate.locale !== locale)
        .map((alternate) => (
          <meta
            key={alternate.locale}
            property="og:locale:alternate"
            content={openGraphLocales[alternate.locale]}
          />
        ))}
      {address !== null && <meta property="og:url" content={full(path)} />}
      <meta property="og:image" content={full(props.pictureFile)} />
      <meta property="og:image:width" content={String(pictureSize.width)} />
      <meta property="og:image:height" content={String(pictureSize.height)} />
      <meta property="og:image:alt" content={props.picture} />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, which can't end the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
      />
    </>
  );
}

/** Open Graph names a language with a territory. */
const openGraphLocales: Readonly<Record<Locale, string>> = { fr: 'fr_FR', en: 'en_GB' };
