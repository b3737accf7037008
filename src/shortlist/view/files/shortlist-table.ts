import type { ExportTable } from '../../../charts/export/export-table.ts';
import { kindsOf } from '../../../model/shortlist-facts.ts';
import { wordsOf } from '../kept-words.ts';
import type { ShortlistFile } from './shortlist-file.ts';

/** A row an institution, in the reader's order. */
export function shortlistTable({ entries, from, speech }: ShortlistFile): ExportTable {
  const { t } = speech;
  const kinds = kindsOf(entries);
  return {
    columns: [
      { label: t('shortlist.position'), kind: 'count' },
      { label: t('shortlist.institution'), kind: 'text' },
      { label: t('shortlist.city'), kind: 'text' },
      { label: t('facet.country'), kind: 'text' },
      { label: t('facet.region'), kind: 'text' },
      { label: t('shortlist.kilometres', { place: from }), kind: 'count' },
      { label: t('shortlist.agreements'), kind: 'count' },
      ...kinds.map((category) => ({ label: t(`category.${category}`), kind: 'count' as const })),
      { label: t('facet.programme'), kind: 'text' },
      { label: t('facet.doubleDegree'), kind: 'text' },
      { label: t('facet.network'), kind: 'text' },
      { label: t('facet.studentExchange'), kind: 'text' },
      { label: t('shortlist.homepage'), kind: 'text' },
      { label: t('shortlist.erasmusCode'), kind: 'text' },
      { label: t('shortlist.longitude'), kind: 'count' },
      { label: t('shortlist.latitude'), kind: 'count' },
      { label: t('shortlist.note'), kind: 'text' },
    ],
    rows: entries.map((facts, index) => {
      const words = wordsOf(facts, speech);
      const [lon, lat] = facts.places[0].lonLat;
      return [
        index + 1,
        facts.institution.name,
        words.city,
        words.country,
        words.region,
        Math.round(facts.distance),
        facts.total,
        ...kinds.map((category) => facts.counts[category]),
        words.programme,
        words.doubleDegree,
        words.network,
        words.studentExchange,
        words.homepage,
        words.erasmusCode,
        lon,
        lat,
        facts.note,
      ];
    }),
  };
}
