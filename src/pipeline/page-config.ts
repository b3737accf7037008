import type { Atlas, StreetDetail } from '../model/atlas.ts';
import type { ConfigFile } from './config.ts';

/** The configuration without what only the pipeline needs. */
export function forThePage(config: ConfigFile): Atlas['config'] {
  const { name, subtitle, home, languages, defaultLanguage, listLanguage, renderer } = config;
  const { dim = null, sleep = null } = config.kiosk;
  const streets = streetDetail(config.streets);
  const source = config.sources[0]?.title ?? home.institution;
  const { address = null, listDate = null } = config;
  return {
    name,
    subtitle,
    address,
    home,
    languages,
    defaultLanguage,
    listLanguage,
    renderer,
    streets,
    kiosk: { ...config.kiosk, dim, sleep },
    listDate,
    source,
  };
}

function streetDetail(streets: ConfigFile['streets']): StreetDetail | null {
  if (!streets) return null;
  const { attribution } = streets;
  return 'style' in streets
    ? { kind: 'style', url: streets.style, attribution }
    : { kind: 'pmtiles', url: streets.pmtiles, attribution };
}
