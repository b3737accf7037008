import {
  type Color,
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';

/** @throws when it is no colour */
function toRgb(colour: string): Rgb {
  const rgb = parseRgb(colour);
  if (!rgb) throw new Error(`"${colour}" is no colour.`);
  return rgb;
}

const parseRgb = converter('rgb');
const toLinear = converter('lrgb');
/** How different two colours look: CIEDE2000. */
export const difference = differenceCiede2000();

/** A colour as somebody sees it. */
type Sight = (colour: string) => Color;

/** The same matrix upon linear light, as Machado, Oliveira and Fernandes (2009) mean it; culori's goes upon sRGB. */
function inLinearLight(filter: ReturnType<typeof filterDeficiencyProt>): Sight {
  return (colour) => {
    const { r, g, b } = toLinear(colour) ?? { r: 0, g: 0, b: 0 };
    const seen = clampRgb(filter({ mode: 'rgb', r, g, b }));
    return parseRgb({ mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b });
  };
}

function upon(filter: ReturnType<typeof filterDeficiencyProt>): Sight {
  return (colour) => filter(toRgb(colour));
}

/** Normal sight and the full deficiencies, by name. */
export const sights: readonly [string, Sight][] = [
  ['normal sight', toRgb],
  ['protanopia', upon(filterDeficiencyProt(1))],
  ['deuteranopia', upon(filterDeficiencyDeuter(1))],
  ['tritanopia', upon(filterDeficiencyTrit(1))],
  ['protanopia in linear light', inLinearLight(filterDeficiencyProt(1))],
  ['deuteranopia in linear light', inLinearLight(filterDeficiencyDeuter(1))],
  ['tritanopia in linear light', inLinearLight(filterDeficiencyTrit(1))],
];
