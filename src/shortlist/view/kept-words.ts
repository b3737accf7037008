import type { KeptFacts } from '../../model/shortlist-facts.ts';
import type { Speech } from './speech.ts';

/** What the atlas knows of a kept institution, in a language; empty for nothing. */
export interface KeptWords {
  readonly city: string;
  readonly country: string;
  readonly region: string;
  readonly distance: string;
  readonly programme: string;
  readonly network: string;
  readonly doubleDegree: string;
  readonly studentExchange: string;
  readonly homepage: string;
  readonly erasmusCode: string;
}

/** @see KeptFacts */
export function wordsOf(facts: KeptFacts, { locale, t, names }: Speech): KeptWords {
  const { places, country, region, institution } = facts;
  return {
    city: places.map(({ name }) => name[locale]).join(', '),
    country: names.country(country),
    region: region ? t(`region.${region}`) : '',
    distance: names.kilometres(facts.distance),
    programme: facts.programmes.map((programme) => t(`facet.programmes.${programme}`)).join(', '),
    network: facts.networks.join(', '),
    doubleDegree: facts.doubleDegrees > 0 ? t('shortlist.yes') : '',
    studentExchange: facts.studentExchanges > 0 ? t('shortlist.yes') : '',
    homepage: institution.homepage ?? '',
    erasmusCode: institution.erasmusCode ?? '',
  };
}

/** An address as people read it: without what every one begins with. */
export function shortAddress(homepage: string): string {
  return homepage.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
