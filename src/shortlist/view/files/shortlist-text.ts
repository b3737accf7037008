import type { KeptFacts } from '../../../model/shortlist-facts.ts';
import { wordsOf } from '../kept-words.ts';
import type { Speech } from '../speech.ts';
import { type ShortlistFile, titleOf } from './shortlist-file.ts';

/** A list to be read in a message: names, where they are, what is agreed, what the reader thinks, and the link. */
export function shortlistText(file: ShortlistFile): string {
  const { entries, from, link, date, config, speech } = file;
  const { t, locale } = speech;
  const dated = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  const blocks = [
    [titleOf(file), `${t('count.institutions', { count: entries.length })} · ${dated}`],
    ...entries.map((facts, index) => entryLines(facts, index, from, speech)),
    [`${t('shortlist.labelled', { label: t('shortlist.link'), words: link })}`],
    [t('shortlist.source', { source: config.source })],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function entryLines(facts: KeptFacts, index: number, from: string, speech: Speech): readonly string[] {
  const { t } = speech;
  const words = wordsOf(facts, speech);
  const labelled = (label: string, text: string) => t('shortlist.labelled', { label, words: text });
  const agreements = facts.alike.map(({ agreement, count }) => {
    const category = t(`category.${agreement.category}`);
    return [
      count > 1 ? t('count.category', { category, count }) : category,
      agreement.doubleDegree && t('sidebar.doubleDegree'),
      agreement.network && t('sidebar.network', { network: agreement.network }),
      agreement.studentExchange && t('facet.studentExchange'),
      agreement.source.title,
    ]
      .filter(Boolean)
      .join(', ');
  });
  const lines = [
    `${words.city}, ${words.country}`,
    labelled(t('shortlist.distance', { place: from }), words.distance),
    labelled(t('shortlist.agreements'), agreements.join(' · ')),
    words.homepage,
    words.erasmusCode && labelled(t('shortlist.erasmusCode'), words.erasmusCode),
    facts.note && labelled(t('shortlist.note'), facts.note),
  ];
  return [
    `${index + 1}. ${facts.institution.name}`,
    ...lines.filter((line) => line !== '').map((line) => `   ${line}`),
  ];
}
