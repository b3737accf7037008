import { useCombobox } from 'downshift';
import { type ComponentType, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import { searchTexts } from '../../i18n/search-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import { createSearch, type Search } from '../../model/search/search.ts';
import { browserStorage } from '../../state/browser-storage.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { Cross } from '../../ui/cross.tsx';
import { ChoiceText } from './choice-text.tsx';
import { type Choice, type ChoiceGroup, choiceKey, choicesBefore, choicesFor } from './choices.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';

export interface SearchComboboxProps {
  readonly atlas: Atlas;
  readonly search: Search;
  /** What was written before this was there. */
  readonly initialText: string;
  readonly initiallyFocused: boolean;
  readonly onWanted: () => void;
  readonly onPicked: () => void;
}

/** Reads the index, which is asked for now, and gives the box that searches it. */
export async function openSearch(atlas: Atlas): Promise<ComponentType<Omit<SearchComboboxProps, 'search'>>> {
  const { searchIndex } = await import('virtual:search-index');
  const search = createSearch(searchIndex, atlas);
  return (props) => <SearchCombobox search={search} {...props} />;
}

/**
 * The box and its list, by the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, arrows
 * go through the list, Enter picks, Escape closes and then clears.
 */
function SearchCombobox({
  atlas,
  search,
  initialText,
  initiallyFocused,
  onWanted,
  onPicked,
}: SearchComboboxProps) {
  useTexts(searchTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const headingId = useId();
  const field = useRef<HTMLInputElement>(null);
  const actions = useAtlasActions();
  const isKiosk = useAtlasStore((state) => state.mode === 'kiosk');
  const [text, setText] = useState(initialText);
  const [recent, setRecent] = useState(() => (isKiosk ? [] : recentSearches(browserStorage)));
  const query = text.trim();
  const groups = useMemo((): readonly ChoiceGroup[] => {
    if (query !== '') return choicesFor(query, locale, search);
    const examples = [t('search.examples.acronym'), t('search.examples.city'), t('search.examples.phrase')];
    return choicesBefore(recent, examples, atlas, locale, names.country);
  }, [query, locale, search, recent, atlas, names, t]);
  const choices = useMemo(() => groups.flatMap((group) => group.choices), [groups]);

  const pick = (choice: Choice) => {
    if (choice.kind === 'example') {
      setText(choice.text);
      return;
    }
    setText(choice.kind === 'offer' ? choice.rest : '');
    if (choice.kind === 'offer') {
      actions.chooseLimits(choice.limits);
    } else {
      const { kind, key } = choice.hit;
      if (kind === 'country') actions.selectCountry(key);
      else if (kind === 'place') actions.selectPlace(key);
      else actions.selectInstitution(key);
      if (!isKiosk) {
        rememberSearch(browserStorage, { kind, key });
        setRecent(recentSearches(browserStorage));
      }
    }
    onPicked();
  };

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, openMenu } =
    useCombobox<Choice>({
      items: choices as Choice[],
      inputValue: text,
      selectedItem: null,
      initialIsOpen: initiallyFocused,
      itemToString: () => '',
      itemToKey: (choice) => choice && choiceKey(choice),
      // The field is ours: a picked choice empties it, leaving it keeps it.
      stateReducer(state, { type, changes }) {
        const types = useCombobox.stateChangeTypes;
        switch (type) {
          case types.InputBlur:
            return { ...changes, selectedItem: null, inputValue: state.inputValue };
          case types.InputChange:
            // Enter picks the best; before anything is written it picks nothing.
            return { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 };
          case types.InputKeyDownEnter:
          case types.ItemClick: {
            const stays = changes.selectedItem?.kind === 'example';
            return {
              ...changes,
              isOpen: stays,
              highlightedIndex: stays ? 0 : -1,
              inputValue: state.inputValue,
            };
          }
          default:
            return changes;
        }
      },
      onSelectedItemChange: ({ selectedItem }) => selectedItem && pick(selectedItem),
    });

  useLayoutEffect(() => {
    if (!initiallyFocused || !field.current) return;
    // It stands where the plain field stood: a reader goes on writing.
    field.current.focus({ preventScroll: true });
    const end = field.current.value.length;
    field.current.setSelectionRange(end, end);
  }, [initiallyFocused]);

  const status =
    !isOpen || query === ''
      ? ''
      : choices.length > 0
        ? t('search.found', { count: choices.length })
        : t('search.nothing', { query });
  let index = -1;
  return (
    <search className="search-box">
      <input
        {...getInputProps({
          ref: field,
          onFocus: () => {
            onWanted();
            openMenu();
          },
          // Downshift follows a controlled value a moment late; the caret would jump.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onKeyDown: ({ key }) => {
            if (key === 'Escape' && !isOpen) setText('');
          },
        })}
        className="search-field"
        type="text"
        enterKeyHint="search"
        aria-label={t('searchBox.label')}
        aria-labelledby={undefined}
        placeholder={t('searchBox.placeholder')}
        autoComplete="off"
        spellCheck={false}
      />
      {text !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={t('search.clear')}
          onClick={() => {
            setText('');
            field.current?.focus();
          }}
        >
          <Cross size={14} />
        </button>
      )}
      <div className="search-list panel" hidden={!isOpen}>
        <div {...getMenuProps({ 'aria-label': t('searchBox.label') })} aria-labelledby={undefined}>
          {isOpen &&
            groups.map(({ heading, choices: own }) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
              <div
                key={heading}
                role="group"
                aria-labelledby={`${headingId}-${heading}`}
                className="search-group"
              >
                <p id={`${headingId}-${heading}`} className="search-heading" role="presentation">
                  {t(`search.groups.${heading}`)}
                </p>
                {own.map((choice) => {
                  index += 1;
                  return (
                    <div
                      key={choiceKey(choice)}
                      {...getItemProps({ item: choice, index })}
                      className="search-choice"
                      data-highlighted={index === highlightedIndex ? '' : undefined}
                    >
                      <ChoiceText choice={choice} atlas={atlas} />
                    </div>
                  );
                })}
              </div>
            ))}
        </div>
        {isOpen && query !== '' && choices.length === 0 && (
          <div className="search-nothing">
            <p>{t('search.nothing', { query })}</p>
            <p>{t('search.nothingHelp')}</p>
          </div>
        )}
        {isOpen && query === '' && recent.length > 0 && (
          <button
            type="button"
            className="search-forget"
            // The list closes when the field is left: a press must come before that.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              forgetSearches(browserStorage);
              setRecent([]);
            }}
          >
            {t('search.forget')}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </search>
  );
}
