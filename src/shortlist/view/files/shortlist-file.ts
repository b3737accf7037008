import type { AtlasConfig } from '../../../model/atlas.ts';
import type { KeptFacts } from '../../../model/shortlist-facts.ts';
import type { Speech } from '../speech.ts';

/** A shortlist as it is taken along. */
export interface ShortlistFile {
  readonly config: AtlasConfig;
  readonly entries: readonly KeptFacts[];
  /** The name of the place that distances are told from. */
  readonly from: string;
  /** Opens the same list in the atlas. */
  readonly link: string;
  readonly date: Date;
  readonly speech: Speech;
}

/** What it is called in its language: "Grenoble INP around the world: shortlist". */
export function titleOf({ config, speech: { locale, t } }: ShortlistFile): string {
  return t('shortlist.fileTitle', { atlas: config.name[locale] });
}
