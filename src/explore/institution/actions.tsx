import { useLocale } from '../../i18n/react.tsx';
import type { Institution } from '../../model/atlas.ts';
import { pagePath } from '../../model/page-path.ts';
import { fileAddress } from '../../share/link.ts';
import { ShareButton } from '../../share/share-button.tsx';
import { KeepButton } from '../../shortlist/keep-button.tsx';

/** To keep the institution, and to share its page: the one made beforehand, of which previews of links know the name. */
export function Actions({ institution }: { readonly institution: Institution }) {
  const locale = useLocale();
  return (
    <div className="institution-actions">
      <KeepButton institution={institution} />
      <ShareButton
        link={() => fileAddress(pagePath({ kind: 'institution', institution }, locale))}
        title={institution.name}
      />
    </div>
  );
}
