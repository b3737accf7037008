import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/names.ts';
import type { Atlas, Locale } from '../../model/atlas.ts';
import { facetsKey } from '../../model/facets.ts';
import { isLimited } from '../../model/near.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { type ThemeChoice, themeChoices } from '../../state/store.ts';
import { type EmbedOptions, embedLink } from '../embed-link.ts';
import { embedSnippet } from '../embed-snippet.ts';
import { fileAddress, pageAddress } from '../link.ts';
import { viewTitle } from '../view-title.ts';
import { CopyField } from './copy-field.tsx';

/** What a frame may measure, in CSS pixels. */
const sizes = { lowest: 200, highest: 4000, height: 640 } as const;

/** The atlas as a frame in somebody's page: what it shows there, and what to paste. */
export function EmbedPart({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const state = useAtlasStore((present) => present);
  const isFiltered = facetsKey(state.facets) !== '' || isLimited(state.near);
  const [options, setOptions] = useState<EmbedOptions>({
    language: state.locale,
    theme: state.theme,
    withFilters: true,
    withView: true,
    withPanel: true,
  });
  const [mayGrow, setMayGrow] = useState(true);
  const [height, setHeight] = useState(String(sizes.height));
  const [widest, setWidest] = useState('');
  const change = (changed: Partial<EmbedOptions>) => setOptions({ ...options, ...changed });
  const code = embedSnippet({
    link: embedLink(state, options, pageAddress()),
    title: viewTitle(atlas, options.withView ? state.selection : null, options.language ?? state.locale),
    height: sizeOf(height) ?? sizes.height,
    widest: sizeOf(widest),
    script: mayGrow ? fileAddress('embed.js') : null,
  });
  return (
    <details className="share-embed">
      <summary>{t('embed.title')}</summary>
      <p className="share-help">{t('embed.help')}</p>
      <div className="embed-options">
        <Choice
          label={t('embed.language')}
          value={options.language ?? ''}
          onChange={(value) => change({ language: value === '' ? null : (value as Locale) })}
        >
          {atlas.config.languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
          <option value="">{t('embed.readersLanguage')}</option>
        </Choice>
        <Choice
          label={t('mapControls.theme')}
          value={options.theme}
          onChange={(value) => change({ theme: value as ThemeChoice })}
        >
          {themeChoices.map((theme) => (
            <option key={theme} value={theme}>
              {t(`mapControls.themes.${theme}`)}
            </option>
          ))}
        </Choice>
        <SizeField label={t('embed.height')} value={height} onText={setHeight} required />
        <SizeField label={t('embed.widest')} help={t('embed.widestHelp')} value={widest} onText={setWidest} />
      </div>
      <div className="embed-checks">
        {isFiltered && (
          <Check
            label={t('embed.withFilters')}
            checked={options.withFilters}
            onCheck={(withFilters) => change({ withFilters })}
          />
        )}
        <Check
          label={t('embed.withView')}
          checked={options.withView}
          onCheck={(withView) => change({ withView })}
        />
        <Check
          label={t('embed.withPanel')}
          checked={options.withPanel}
          onCheck={(withPanel) => change({ withPanel })}
        />
        <Check label={t('embed.mayGrow')} checked={mayGrow} onCheck={setMayGrow} />
      </div>
      <CopyField label={t('embed.code')} text={code} action={t('embed.copyCode')} isLong />
    </details>
  );
}

/** A size that was written; null where it is none. */
function sizeOf(text: string): number | null {
  const size = Math.round(Number(text));
  return size >= sizes.lowest && size <= sizes.highest ? size : null;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="embed-option">
      {label}
      <select
        className="share-input"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}

interface SizeFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly help?: string;
  readonly onText: (text: string) => void;
}

function SizeField({ label, help, onText, ...rest }: SizeFieldProps) {
  const helpId = useId();
  return (
    <label className="embed-option">
      {label}
      <input
        className="share-input numbers"
        type="number"
        inputMode="numeric"
        min={sizes.lowest}
        max={sizes.highest}
        step={10}
        aria-describedby={help === undefined ? undefined : helpId}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        {...rest}
      />
      {help !== undefined && (
        <span id={helpId} className="share-help">
          {help}
        </span>
      )}
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ label, checked, onCheck }: CheckProps) {
  return (
    <label className="embed-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
