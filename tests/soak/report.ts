import type { Held } from './heap.ts';
import type { StretchReport } from './soak.ts';

/** How much more a page may hold at the end than after its first visitors. */
const mostGrowth = 1.2;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;

/** A row of the table of what a page holds. */
export function heldLine({ visitors, heap, nodes, listeners, documents, loads }: Held): string {
  return `| ${[visitors, megabytes(heap), nodes, listeners, documents, loads].join(' | ')} |`;
}

/** What a run has shown, in Markdown, and whether all is well. */
export function verdict(
  reports: readonly StretchReport[],
  { seed, minutes }: { readonly seed: number; readonly minutes: number },
): { readonly lines: string[]; readonly isWell: boolean } {
  const visits = reports.flatMap((report) => report.visits);
  const failed = visits.filter(({ problems }) => problems.length > 0);
  const faults = new Map<string, number>();
  for (const { fault } of visits) if (fault) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  const isLeaking = reports.some(({ growth }) => growth !== null && growth > mostGrowth);
  const lines = [
    '',
    `# Soak run, seed ${seed}`,
    '',
    `${visits.length} visitors in ${minutes.toFixed(1)} minutes, ${visits.reduce((sum, { acts }) => sum + acts.length, 0)} acts; ${failed.length} visits failed.`,
    `Faults: ${[...faults].map(([name, times]) => `${name} ${times}`).join(', ') || 'none'}.`,
  ];
  for (const { renderer, visits: those, series, growth, reloads, rescues } of reports) {
    lines.push(
      '',
      `## ${renderer}: ${those.length} visitors`,
      '',
      `The page loaded itself anew ${reloads} times; after dead ends it was loaded anew ${rescues} times.`,
      growth === null
        ? 'What it holds was not compared.'
        : `Heap at the end: ${growth.toFixed(2)} times that after the warm-up (at most ${mostGrowth})${reloads + rescues > 0 ? ', with loading anew in between' : ''}.`,
      '',
      '| visitors | heap | nodes | listeners | documents | loads |',
      '| ---: | ---: | ---: | ---: | ---: | ---: |',
      ...series.map(heldLine),
    );
  }
  if (failed.length > 0) {
    lines.push('', '## Failed', '');
    for (const { visitor, renderer, fault, problems } of failed)
      lines.push(`- visitor ${visitor} (${renderer}${fault ? `, ${fault}` : ''}): ${problems.join('; ')}`);
  }
  return { lines, isWell: failed.length === 0 && !isLeaking };
}
