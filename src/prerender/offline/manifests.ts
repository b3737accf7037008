import { manifestTexts } from '../../i18n/manifest-texts/index.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { addTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import { colours } from '../../ui/colours.ts';
import { type Icon, icons } from './icons.ts';

/** A start page by itself for an unattended screen; src/kiosk/offline links it. */
const kioskStart = './?mode=kiosk';

/**
 * The web manifests (W3C, Web Application Manifest) by their files' names: one for readers, one for an unattended
 * screen. Addresses in them are relative, so that a site may stand in any folder; each app's identity is its start
 * page, which is what a manifest without an id says.
 */
export function webManifests(
  config: Pick<Atlas['config'], 'name' | 'subtitle' | 'home' | 'defaultLanguage'>,
): Readonly<Record<'manifest.webmanifest' | 'kiosk.webmanifest', object>> {
  const locale = config.defaultLanguage;
  const translator = createTranslator(locale);
  addTexts(translator, manifestTexts);
  const { t } = translator;
  const name = config.name[locale];
  const common = {
    description: config.subtitle[locale],
    lang: locale,
    scope: './',
    icons: icons.map(manifestIcon),
  };
  return {
    'manifest.webmanifest': {
      name,
      short_name: config.home.institution,
      ...common,
      start_url: './',
      display: 'standalone',
      theme_color: colours.light.sea,
      background_color: colours.light.sea,
      shortcuts: [{ name: t('manifest.kiosk'), url: kioskStart, icons: icons.slice(0, 1).map(manifestIcon) }],
    },
    'kiosk.webmanifest': {
      name: t('manifest.kioskOf', { name }),
      short_name: config.home.institution,
      ...common,
      start_url: kioskStart,
      display: 'fullscreen',
      orientation: 'any',
      // Its globe is dark from the first (src/kiosk/open-store.ts).
      theme_color: colours.dark.sea,
      background_color: colours.dark.sea,
    },
  };
}

function manifestIcon({ file, size, part }: Icon): object {
  return {
    src: `./${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: part === null ? 'any' : 'maskable',
  };
}
