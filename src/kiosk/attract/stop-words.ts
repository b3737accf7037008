import type { TFunction } from 'i18next';
import { occurring } from '../../charts/category-style.ts';
import type { Names } from '../../i18n/names.ts';
import { fromCity, withinCity, withinCountry } from '../../i18n/within.ts';
import type { AtlasConfig, Category, Locale } from '../../model/atlas.ts';
import type { CountryStop, Stop } from '../../model/kiosk-tour.ts';

/** What a wandering screen tells at a stop. */
export interface StopWords {
  /** Why it is there. */
  readonly why: string;
  /** The great number, as it is written. */
  readonly figure: string;
  /** What it counts. */
  readonly headline: string;
  readonly line: string;
  readonly kinds: readonly { readonly category: Category; readonly text: string }[];
}

/** How a language is written. */
interface Speech {
  readonly locale: Locale;
  readonly t: TFunction;
  readonly names: Names;
}

/** Tells a stop in a language. */
export function stopWords(stop: Stop, home: AtlasConfig['home'], speech: Speech): StopWords {
  const { t, locale } = speech;
  return {
    ...told(stop, speech),
    why: why(stop, fromCity(home.city[locale], locale), speech),
    kinds: occurring(stop.counts).map((category) => ({
      category,
      text: t(`attract.kinds.${category}`, { count: stop.counts[category] }),
    })),
  };
}

type Told = Pick<StopWords, 'figure' | 'headline' | 'line'>;

function told(stop: Stop, speech: Speech): Told {
  const { t, names, locale } = speech;
  if (stop.kind === 'network') {
    return {
      figure: names.number(stop.total),
      headline: t('attract.ofNetwork', { count: stop.total, network: stop.network }),
      line: withEnds(t('attract.inCountries', { count: stop.countries }), stop, speech),
    };
  }
  const where = withinCountry(stop.country, locale);
  const agreements = t('count.agreements', { count: stop.total });
  const institutions = t('count.institutions', { count: stop.institutions });
  if (stop.kind === 'farthest') {
    const count = Math.round(stop.kilometres);
    return {
      figure: names.number(count),
      headline: t('attract.kilometres', { count, where }),
      line: t('attract.asFarAs', {
        agreements,
        institutions,
        at: withinCity(stop.farthest.name[locale], locale),
      }),
    };
  }
  if (stop.kind === 'doubleDegrees') {
    return {
      figure: names.number(stop.doubleDegrees),
      headline: t('attract.doubleDegrees', { count: stop.doubleDegrees, where }),
      line: t('attract.among', { agreements, institutions }),
    };
  }
  return {
    figure: names.number(stop.total),
    headline: t('attract.agreements', { count: stop.total, where }),
    line: withEnds(institutions, stop, speech),
  };
}

/** "23 institutions, from Barcelona to Cadiz", or where all are in one city, in which. */
function withEnds(what: string, { ends }: Stop, { t, locale }: Speech): string {
  const [from, to] = ends.map(({ name }) => name[locale]) as [string, string];
  if (from === to) return t('attract.inOne', { what, at: withinCity(from, locale) });
  return t('attract.fromTo', { what, from: fromCity(from, locale), to: withinCity(to, locale) });
}

function why(stop: Stop, from: string, { t, names }: Speech): string {
  if (stop.kind === 'network') return t('attract.why.network');
  if (stop.kind === 'chosen')
    return t('attract.why.chosen', { distance: names.kilometres(stop.kilometres), from });
  return whyBest(stop, from, t);
}

function whyBest({ kind, rank }: CountryStop, from: string, t: TFunction): string {
  switch (kind) {
    case 'farthest':
      return t('attract.why.farthest', { rank, from });
    case 'doubleDegrees':
      return t('attract.why.doubleDegrees', { rank });
    default:
      return t('attract.why.largest', { rank });
  }
}
