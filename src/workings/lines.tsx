import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { Agreement } from '../model/atlas.ts';

/** Which lines of the list a note is about, as a sentence of its own. */
export function Lines({ of }: { readonly of: readonly Agreement[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const lines = names.list(of.map(({ sourceLine }) => String(sourceLine)));
  return <span className="numbers"> {t('workings.lines', { count: of.length, lines })}</span>;
}
