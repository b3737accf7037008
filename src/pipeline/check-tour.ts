import type { CountryCode } from '../model/atlas.ts';
import { countryCodes, englishName } from './countries.ts';
import { type Location, type Problem, quoted } from './problem.ts';

/**
 * Countries of the kiosk's tour with which the list has no agreement.
 *
 * @param listed the countries of the list
 * @param locate where a value of the configuration stands
 */
export function checkTour(
  tour: readonly CountryCode[],
  listed: ReadonlySet<CountryCode>,
  locate: (path: readonly (string | number)[]) => Location,
): readonly Problem[] {
  const known = [...listed].sort().join(', ');
  return tour.flatMap((country, index): Problem[] => {
    if (listed.has(country)) return [];
    const name = countryCodes.has(country) ? ` (${englishName(country)})` : '';
    return [
      {
        ...locate(['kiosk', 'tour', index]),
        found: `the country ${quoted(country)}${name} in the kiosk's tour, with which the list has no agreement`,
        expected: `the code of a country as the list has it: ${known}`,
        mend: 'correct the code, or take it out of the tour; without a tour the kiosk chooses by itself',
      },
    ];
  });
}
