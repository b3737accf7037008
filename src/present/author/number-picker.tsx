import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { LiveGroup, LiveScope } from '../../model/live-numbers.ts';
import { sayLive } from '../say-live.ts';
import { type NumberKind, numberKinds, numberMenu } from './number-menu.ts';

interface NumberPickerProps {
  readonly scope: LiveScope;
  /** @param name as it stands between braces */
  readonly onPicked: (name: string) => void;
}

/** A menu of all live numbers, each with what it is now. */
export function NumberPicker({ scope, onPicked }: NumberPickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const locale = useLocale();
  const { groupLabel, label } = useNumberLabels();
  const [kind, setKind] = useState<NumberKind>('step');
  const [wanted, want] = useState('agreements');
  const menu = useMemo(() => numberMenu(scope, kind), [scope, kind]);
  const all = menu.flatMap(({ numbers }) => numbers);
  // What is left of the choice when it is counted of something else.
  const chosen = all.find(({ base }) => base === wanted) ?? all[0];
  const present = (name: string) => sayLive({ fr: `{{${name}}}`, en: `{{${name}}}` }, locale, scope);
  return (
    <div className="author-picker">
      <label htmlFor={`${id}-kind`}>{t('author.countedOf')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(numberKinds.find((one) => one === currentTarget.value) ?? 'step')
        }
      >
        {numberKinds.map((one) => (
          <option key={one} value={one}>
            {t(`author.kind.${one}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-number`}>{t('author.number')}</label>
      <select
        id={`${id}-number`}
        value={chosen?.base}
        onChange={({ currentTarget }) => want(currentTarget.value)}
      >
        {menu.map(({ group, numbers }) => (
          <optgroup key={group} label={groupLabel(group)}>
            {numbers.map(({ name, base }) => (
              <option key={name} value={base}>
                {label(group, base)} – {present(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="author-button" onClick={() => chosen && onPicked(chosen.name)}>
        {t('author.insertIt')}
      </button>
    </div>
  );
}

/** How numbers are called in the page's language. */
function useNumberLabels() {
  const { t } = useTranslation();
  const { facet, value } = useFacetLabels();
  const groupLabel = (group: LiveGroup) =>
    group === 'counted' || group === 'marked' || group === 'told' ? t(`author.group.${group}`) : facet(group);
  const label = (group: LiveGroup, base: string): string => {
    switch (group) {
      case 'counted':
        return t(`author.counted.${base as 'agreements'}`);
      case 'marked':
        return t(`author.marked.${base as 'network'}`);
      case 'told':
        return t(`author.told.${base as 'home.city'}`);
      default:
        return value(group, base.slice(group.length + 1));
    }
  };
  return { groupLabel, label };
}
