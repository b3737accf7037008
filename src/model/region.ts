/** The regions of the world by which countries are grouped: the first level of UN M49, the largest partner first. */
export const regions = ['europe', 'americas', 'asia', 'africa', 'oceania'] as const;
export type Region = (typeof regions)[number];

/**
 * Their codes in UN M49 ("Standard Country or Area Codes for Statistical Use", unstats.un.org/unsd/methodology/m49).
 * Browsers do not know their names (Chromium's Intl.DisplayNames gives the code back): the catalogues do.
 */
export const regionCodes: Readonly<Record<Region, string>> = {
  europe: '150',
  americas: '019',
  asia: '142',
  africa: '002',
  oceania: '009',
};
