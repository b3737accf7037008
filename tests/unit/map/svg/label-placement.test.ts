import { describe, expect, it } from 'vitest';
import { type Label, placeLabels, wrap } from '../../../../src/map/svg/label-placement.ts';

const label = (x: number, more: Partial<Label> = {}): Label => ({
  x,
  y: 100,
  width: 60,
  height: 14,
  anchors: ['right', 'left'],
  distance: 6,
  padding: 2,
  ...more,
});

describe('names on the map', () => {
  it('stand at the first side that is free', () => {
    expect(placeLabels([label(100), label(300)], [])).toEqual(['right', 'right']);
  });

  it('go to another side of their place where a more important name stands', () => {
    expect(placeLabels([label(150), label(140)], [])).toEqual(['right', 'left']);
  });

  it('are left out where no side is free', () => {
    expect(placeLabels([label(100), label(101), label(102)], [])).toEqual(['right', 'left', null]);
  });

  it('give way to markers', () => {
    const marker = { left: 110, right: 134, top: 88, bottom: 112 };
    expect(placeLabels([label(100)], [marker])).toEqual(['left']);
  });

  it('do not keep room for a name that was left out', () => {
    const wide = label(100, { anchors: ['middle'], width: 400 });
    expect(placeLabels([label(100), wide, label(250)], [])).toEqual(['right', null, 'right']);
  });

  it('break between words, and never within one', () => {
    const widthOf = (text: string) => text.length;
    expect(wrap('Bosnia and Herzegovina', 12, widthOf)).toEqual(['Bosnia and', 'Herzegovina']);
    expect(wrap('Liechtenstein', 4, widthOf)).toEqual(['Liechtenstein']);
  });
});
