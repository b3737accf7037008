import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ExternalLinkProps {
  readonly href: string;
  /** BCP 47 tag of the link's text, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link that leaves the atlas, and says so: to a tab of its own, without telling there where it came from. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  const { t } = useTranslation();
  return (
    <a
      className="external-link"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      <span lang={lang}>{children}</span>
      {/* No break: the sign would stand alone. */}
      {'\u00a0'}
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M3.5 2h6.5v6.5M10 2L2 10" />
      </svg>
      <span className="visually-hidden"> ({t('institution.newTab')})</span>
    </a>
  );
}
