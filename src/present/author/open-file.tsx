import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tour } from '../../model/tour.ts';
import { useAuthoring, useDraft } from './context.tsx';
import { type FileFault, readTourFile } from './read-file.ts';

/** More say nothing new. */
const mostFaults = 5;

/** A file that could not be opened. */
interface Failure {
  readonly file: string;
  readonly faults: readonly FileFault[];
  /** That was open then. */
  readonly tour: Tour;
}

/** Opens a tour's file from this machine, or says why it can't. */
export function OpenFile() {
  const { t } = useTranslation();
  const { draft, tell } = useAuthoring();
  const id = useId();
  const tour = useDraft((state) => state.tour);
  const [last, fail] = useState<Failure | null>(null);
  // An author who goes on with the tour has read it.
  const failed = last?.tour === tour ? last : null;
  const open = async (file: File) => {
    const read = readTourFile(file.name, await file.text());
    if ('faults' in read) {
      fail({ file: file.name, faults: read.faults, tour: draft.getState().tour });
      tell();
      return;
    }
    fail(null);
    draft.open(null);
    draft.change(() => read.tour);
    tell(t('author.opened', { file: file.name }));
  };
  return (
    <>
      <span className="author-file">
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file again is a change, too.
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className="author-button">
          {t('author.open')}
        </label>
      </span>
      <div role="alert" className="author-fault author-file-faults">
        {failed && (
          <>
            <p>{t('author.openFailed', { file: failed.file })}</p>
            <ul>
              {failed.faults.slice(0, mostFaults).map(({ line, column, way }) => (
                <li key={`${line} ${column} ${way?.join('.')}`}>
                  {way
                    ? t('author.wrongAt', { line, where: way.join('.') || '{ }' })
                    : t('author.notJson', { line, column })}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
