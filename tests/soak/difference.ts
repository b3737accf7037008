/** Lines that are not in both texts, the first few: what is there and should not be, and the other way round. */
export function difference(title: string, wanted: string, found: string): string[] {
  if (wanted === found) return [];
  const [wantedLines, foundLines] = [wanted.split('\n'), found.split('\n')];
  const more = foundLines.filter((line) => !wantedLines.includes(line)).map((line) => `+ ${line}`);
  const less = wantedLines.filter((line) => !foundLines.includes(line)).map((line) => `- ${line}`);
  const lines = [...more.slice(0, 6), ...less.slice(0, 6)];
  return [`${title} (${more.length} more, ${less.length} less): ${lines.join(' | ') || 'another order'}`];
}
