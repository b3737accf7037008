import type { Correction } from '../model/atlas.ts';
import type { CorrectionRow } from './curated.ts';
import { type Problem, quoted } from './problem.ts';
import type { ListField, ListRow } from './read-list.ts';

/** A row of the list with what is meant beside what is listed. */
export interface CorrectedRow extends ListRow {
  /** The cells after corrections, trimmed. */
  readonly meant: Readonly<Record<ListField, string>>;
  readonly corrections: readonly Correction[];
}

/**
 * Applies the corrections to the list. A correction matches by the cells as listed (trimmed), so that one never
 * hangs on another. One that matches no row, that changes nothing, or that meets a second one for the same cell is
 * a problem of corrections.tsv, not of the row.
 */
export function applyCorrections(
  rows: readonly ListRow[],
  table: readonly CorrectionRow[],
): { rows: CorrectedRow[]; problems: Problem[] } {
  const unused = new Set(table);
  const problems = table.filter(({ value }) => value.listed === value.meant).map(changesNothing);
  const corrected = rows.map((row): CorrectedRow => {
    const meant = mapFields((field) => row.source[field].trim());
    const corrections: Correction[] = [];
    for (const entry of table) {
      if (!matches(entry, row)) continue;
      unused.delete(entry);
      const { field, listed, meant: replacement, reason, reason_fr } = entry.value;
      if (corrections.some((correction) => correction.field === field)) {
        problems.push(meetsAnother(entry, row));
        continue;
      }
      meant[field] = replacement;
      corrections.push({ field, listed, meant: replacement, reason: { en: reason, fr: reason_fr } });
    }
    return { ...row, meant, corrections };
  });
  return { rows: corrected, problems: [...problems, ...[...unused].map(matchesNothing)] };
}

function matches({ value }: CorrectionRow, { line, source }: ListRow): boolean {
  return (
    (value.line === null || value.line === line) &&
    value.country === source.country.trim() &&
    (value.institution === '' || value.institution === source.institution.trim()) &&
    value.listed === source[value.field].trim()
  );
}

function mapFields(cell: (field: ListField) => string): Record<ListField, string> {
  return {
    country: cell('country'),
    institution: cell('institution'),
    city: cell('city'),
    title: cell('title'),
    type: cell('type'),
  };
}

function matchesNothing({ value, at }: CorrectionRow): Problem {
  const where = value.line === null ? '' : ` on line ${value.line}`;
  return {
    ...at('listed'),
    found: `a correction of the ${value.field} ${quoted(value.listed)} of ${quoted(value.institution || 'any institution')}, ${value.country}${where}, which no row of the list matches`,
    expected:
      'country, institution and cell exactly as the list has them, and the right line if one is given',
    mend: 'correct the row to what the list says, or take it out if the list has been mended',
  };
}

function changesNothing({ value, at }: CorrectionRow): Problem {
  return {
    ...at('meant'),
    found: `a correction of ${quoted(value.listed)} to the same`,
    expected: 'a meaning that differs from what is listed',
    mend: 'say what is meant, or take the row out',
  };
}

function meetsAnother({ value, at }: CorrectionRow, row: ListRow): Problem {
  return {
    ...at('field'),
    found: `a second correction of the ${value.field} of the agreement on line ${row.line} of the list`,
    expected: 'one correction a cell',
    mend: 'take one of the two out, or give the line that each is for',
  };
}
