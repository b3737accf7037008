import { expect, test } from 'vitest';
import { readShadows, writeShadows } from '../../../../src/present/export/drawing/shadow.ts';

test('shadows lie in the order of the page, each blurred by half of what CSS says', () => {
  const shadows = readShadows(
    'rgba(1, 2, 3, 0.12) 0px 1px 2px 0px, rgba(4, 5, 6, 0.16) 0px 8px 28px 2px, rgb(7, 8, 9) 0px 0px 1px 0px inset',
  );
  expect(shadows).toHaveLength(2);
  const definitions = new Map<string, string>();
  const box = { left: 10, top: 10, width: 50, height: 20, radius: 4 };
  const svg = writeShadows(shadows, box, definitions, (css) => ({ colour: css.slice(5, 6), opacity: 0.1 }));
  expect(svg).toMatch(
    /^<g clip-path="url\(#round-2\)"><rect x="8" y="16" width="54" height="24" rx="6" fill="4".*<rect x="10" y="11" .* fill="1"/,
  );
  expect(definitions.get('blur-28')).toContain('stdDeviation="14"');
});

test('no shadow is none', () => {
  expect(readShadows('none')).toEqual([]);
});
