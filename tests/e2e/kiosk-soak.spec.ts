import { expect, test } from '@playwright/test';
import { faultNamed, faultsOf } from '../soak/faults.ts';
import { sizes } from '../soak/screen.ts';
import { type Stretch, type StretchReport, soak } from '../soak/soak.ts';
import { timingsOf } from '../soak/timings.ts';

/** The long run is `npm run soak`; here everything that can break does so once. */
const seed = 14;

const stretches = {
  svg: { renderer: 'svg', first: 1, visitors: 12, sizes: sizes.svg },
  gl: { renderer: 'gl', first: 13, visitors: 3, sizes: sizes.gl },
} as const satisfies Record<string, Stretch>;

for (const [name, stretch] of Object.entries(stretches)) {
  test(`an unattended screen is never found dead, drawn by ${name}, whatever its visitors do`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(480_000);
    if (!baseURL) throw new Error('The site has no address.');
    const faults = faultsOf(stretch.renderer).filter(
      (fault) => stretch.renderer === 'svg' || fault.startsWith('context'),
    );
    const report = await soak(browser, stretch, {
      address: baseURL,
      seed,
      timings: timingsOf(),
      warmUp: 3,
      every: 100,
      // One after another; visitors in between have luck.
      faultOf: (visitor) => {
        const fault = faults[(visitor - stretch.first) / 2];
        return fault ? faultNamed(fault) : null;
      },
    });
    expect(problemsOf(report)).toEqual([]);
    expect(report.visits.flatMap(({ fault }) => fault ?? [])).toHaveLength(faults.length);
    // Parts that come when they are first asked for come in so short a run: what leaks shows in the long one.
    if (report.growth !== null) expect(report.growth).toBeLessThan(1.6);
  });
}

function problemsOf({ visits }: StretchReport): string[] {
  return visits.flatMap(({ visitor, problems, acts }) =>
    problems.map((problem) => `visitor ${visitor}: ${problem} (${acts.join(', ')})`),
  );
}
