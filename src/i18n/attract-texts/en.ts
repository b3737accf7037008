import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What an unattended screen says while it wanders. English. */
export const en = {
  attract: {
    call: 'Touch to explore',
    invitation: 'Touch a country, or search for a city',
    agreements_one: 'agreement in {{where}}',
    agreements_other: 'agreements in {{where}}',
    doubleDegrees_one: 'double degree in {{where}}',
    doubleDegrees_other: 'double degrees in {{where}}',
    kilometres_one: 'kilometre to {{where}}',
    kilometres_other: 'kilometres to {{where}}',
    ofNetwork_one: 'agreement of the {{network}} network',
    ofNetwork_other: 'agreements of the {{network}} network',
    fromTo: '{{what}}, from {{from}} to {{to}}',
    inOne: '{{what}}, in {{at}}',
    asFarAs: '{{agreements}} with {{institutions}}, as far as {{at}}',
    among: 'of {{agreements}} with {{institutions}}',
    inCountries_one: 'in {{count, number}}\u00a0country',
    inCountries_other: 'in {{count, number}}\u00a0countries',
    why: {
      chosen: '{{distance}} from {{from}}',
      largest: 'No.\u00a0{{rank}} by number of agreements',
      farthest: 'No.\u00a0{{rank}} by distance from {{from}}',
      doubleDegrees: 'No.\u00a0{{rank}} by double degrees',
      network: 'A network of universities',
    },
    kinds: {
      erasmus_one: '{{count, number}}\u00a0Erasmus',
      erasmus_other: '{{count, number}}\u00a0Erasmus',
      bilateral_one: '{{count, number}}\u00a0bilateral',
      bilateral_other: '{{count, number}}\u00a0bilateral',
      multilateral_one: '{{count, number}}\u00a0multilateral',
      multilateral_other: '{{count, number}}\u00a0multilateral',
      'university-wide_one': '{{count, number}}\u00a0Grenoble Universités',
      'university-wide_other': '{{count, number}}\u00a0Grenoble Universités',
      amendment_one: '{{count, number}}\u00a0amendment',
      amendment_other: '{{count, number}}\u00a0amendments',
      renewal_one: '{{count, number}}\u00a0renewal',
      renewal_other: '{{count, number}}\u00a0renewals',
    },
  },
} satisfies SameKeys<typeof fr>;
