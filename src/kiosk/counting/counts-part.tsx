import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../charts/export/save-file.ts';
import { countingTexts } from '../../i18n/counting-texts/index.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useKiosk } from '../context.tsx';
import { withWaysOpen } from '../ways-out/open-ways.ts';
import { type Counts, daysOf, type Kind, type Seen, sumsOf } from './counts.ts';
import { countsCsv } from './counts-csv.ts';
import { nameOfSeen } from './name-of-seen.ts';
import './counts-part.css';

/** So many of a kind are shown; the file holds all. */
const mostShown = 10;

/** What was looked at on this screen, for its staff. */
export function CountsPart() {
  useTexts(countingTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const { atlas, counting } = useKiosk();
  const counts = useSyncExternalStore(counting.subscribe, counting.getCounts, counting.getCounts);
  const [wasErased, setErased] = useState(false);
  const nameOf = nameOfSeen(atlas, locale);
  const [first] = daysOf(counts);
  const visits = sumsOf(counts, 'visit')[0]?.count ?? 0;
  return (
    <section className="counts" aria-labelledby="counts-title">
      <h2 id="counts-title">{t('counting.title')}</h2>
      <p className="counts-privacy">{t('counting.privacy')}</p>
      <p className="counts-visits">
        {first === undefined
          ? t('counting.nothing')
          : `${t('counting.visits', { count: visits })} ${t('counting.since', { date: dateIn(locale, first) })}`}
      </p>
      <div className="counts-tables">
        <Sums kind="language" title={t('counting.languages')} counts={counts} nameOf={nameOf} />
        <Sums kind="country" title={t('counting.countries')} counts={counts} nameOf={nameOf} />
        <Sums kind="institution" title={t('counting.institutions')} counts={counts} nameOf={nameOf} />
      </div>
      <div className="counts-ways">
        <Button
          onClick={() =>
            withWaysOpen(() => saveFile(`${t('counting.fileName')}.csv`, csvFile(countsCsv(counts, nameOf))))
          }
        >
          {t('counting.export')}
        </Button>
        <Erase
          onErase={() => {
            counting.erase();
            setErased(true);
          }}
        />
      </div>
      <p role="status">{wasErased && first === undefined && t('counting.erased')}</p>
    </section>
  );
}

interface SumsProps {
  readonly kind: Kind;
  readonly title: string;
  readonly counts: Counts;
  readonly nameOf: (seen: Seen) => string;
}

/** Sums of one kind, the largest first. */
function Sums({ kind, title, counts, nameOf }: SumsProps) {
  const { t } = useTranslation();
  const sums = sumsOf(counts, kind);
  if (sums.length === 0) return null;
  const others = sums.length - mostShown;
  return (
    <div>
      <table className="counts-table">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('counting.visitsColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.slice(0, mostShown).map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{nameOf({ kind, key })}</th>
              <td className="numbers">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p className="counts-more">{t('counting.more', { count: others })}</p>}
    </div>
  );
}

/** Asks before it is too late. */
function Erase({ onErase }: { readonly onErase: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{t('counting.erase')}</Button>;
  return (
    <fieldset className="counts-question">
      <legend>{t('counting.eraseQuestion')}</legend>
      <Button
        // The button that asked is gone, and the focus would go with it.
        autoFocus
        onClick={() => setAsking(false)}
      >
        {t('counting.keep')}
      </Button>
      <Button
        onClick={() => {
          setAsking(false);
          onErase();
        }}
      >
        {t('counting.eraseNow')}
      </Button>
    </fieldset>
  );
}

function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8;header=present' });
}

function dateIn(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
