import { build } from 'virtual:build';
import { type ReactNode, useEffect, useReducer, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { useKiosk } from '../context.tsx';
import { usedHeap } from '../watchdog/used-heap.ts';
import { durationOf } from './duration.ts';
import { sayDay, sayMoment } from './moment.ts';
import { useWorkerState } from './use-worker-state.ts';

const megabyte = 1024 * 1024;
/** How often what changes is told anew, in milliseconds. */
const step = 5000;

/** What is known of the page, of the machine that it runs on, and of the list. */
export function StaffFacts() {
  const { t } = useTranslation();
  const locale = useLocale();
  useEverySoOften();
  const { atlas, watchdog } = useKiosk();
  const { startedAt, restarts } = useSyncExternalStore(watchdog.subscribe, watchdog.getState);
  const worker = useWorkerState();
  const heap = usedHeap(window);
  const lastRestart = restarts.at(-1);
  const { listDate } = atlas.config;
  const numbers = new Intl.NumberFormat(locale);
  const sayDuration = (milliseconds: number) => {
    const duration = durationOf(milliseconds);
    if (duration.days > 0) return t('staff.days', { ...duration });
    return duration.hours > 0 ? t('staff.hours', { ...duration }) : t('staff.minutes', { ...duration });
  };
  return (
    <div className="staff-facts">
      <Facts title={t('staff.page')}>
        <Fact name={t('staff.version')}>
          {t('staff.versionIs', { version: build.version, commit: build.commit ?? t('staff.unknown') })}
        </Fact>
        <Fact name={t('staff.builtAt')}>{sayMoment(build.builtAt, locale)}</Fact>
        <Fact name={t('staff.loaded')}>{sayDuration(performance.now())}</Fact>
        <Fact name={t('staff.started')}>{sayDuration(Date.now() - startedAt)}</Fact>
        <Fact name={t('staff.restarts')}>
          {lastRestart === undefined
            ? numbers.format(0)
            : t('staff.restartsLast', { count: restarts.length, at: sayMoment(lastRestart, locale) })}
        </Fact>
      </Facts>
      <Facts title={t('staff.machine')}>
        <Fact name={t('staff.drawnBy')}>{t(`staffMap.${watchdog.pulse()?.drawnBy ?? 'nobody'}`)}</Fact>
        <Fact name={t('staff.memory')}>
          {heap === null ? t('staff.notTold') : t('staff.megabytes', { count: Math.round(heap / megabyte) })}
        </Fact>
        <Fact name={t('staff.worker')}>{t(`staffWorker.${worker}`)}</Fact>
        <Fact name={t('staff.network')}>{navigator.onLine ? t('staff.online') : t('staff.offline')}</Fact>
      </Facts>
      <Facts title={t('staff.list')}>
        <Fact name={t('staff.listDate')}>{listDate ? sayDay(listDate, locale) : t('staff.unknown')}</Fact>
        <Fact name={t('staff.agreements')}>{numbers.format(atlas.agreements.length)}</Fact>
        <Fact name={t('staff.institutions')}>{numbers.format(atlas.institutions.length)}</Fact>
      </Facts>
    </div>
  );
}

function Facts({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Renders anew as time goes by. */
function useEverySoOften(): void {
  const [, renderAnew] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const timer = setInterval(renderAnew, step);
    return () => clearInterval(timer);
  }, []);
}
