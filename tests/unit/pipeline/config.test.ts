import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, readConfig } from '../../../src/pipeline/config.ts';
import { config, textFile } from './sources.ts';

const read = (value: unknown) =>
  readConfig(textFile('atlas.config.json', ...JSON.stringify(value, null, 2).split('\n')));

describe('readConfig', () => {
  it('reads a configuration', () => {
    const { kiosk, ...others } = read(config).value ?? {};
    expect(others).toEqual({ ...config, renderer: 'auto' });
    expect(kiosk).toMatchObject({ tour: [] });
    expect(read(config).problems).toEqual([]);
  });

  it('reads who draws the map, and says where a wrong one stands', () => {
    expect(read({ ...config, renderer: 'svg' }).value?.renderer).toBe('svg');
    expect(read({ ...config, renderer: 'canvas' }).problems).toMatchObject([
      { found: expect.stringContaining('renderer') },
    ]);
  });

  it("knows the list's date where it is said", () => {
    expect(read({ ...config, listDate: '2026-09-01' }).value?.listDate).toBe('2026-09-01');
    expect(read({ ...config, listDate: 'last year' }).problems).toMatchObject([
      { found: expect.stringContaining('listDate') },
    ]);
  });

  it('reads the time zone of home, and says where a wrong one stands', () => {
    const at = (timeZone: string) => read({ ...config, home: { ...config.home, timeZone } });
    expect(at('Europe/Paris').value?.home.timeZone).toBe('Europe/Paris');
    expect(at('Europe/Grenoble').problems).toMatchObject([
      { found: expect.stringContaining('home.timeZone') },
    ]);
  });

  it('tells the line of a wrong value and of a name that is not known', () => {
    const { value: result, problems } = read({
      ...config,
      home: { ...config.home, lonLat: [545.71479, 45.17869] },
      langauges: [],
    });
    expect(result).toBeNull();
    expect(problems).toMatchObject([
      { file: 'atlas.config.json', line: 18, found: expect.stringContaining('home.lonLat.0') },
      { expected: expect.stringContaining('langauges') },
    ]);
  });

  it('tells the line of broken JSON', () => {
    const { problems } = readConfig(textFile('atlas.config.json', '{', '  "name": "x"', '  "home": {}', '}'));
    expect(problems).toMatchObject([{ line: 3, column: 3, found: expect.stringContaining('broken JSON') }]);
  });
});

describe('atlas.config.schema.json', () => {
  it('is current (npm run data -- --schema writes it)', () => {
    expect(readFileSync('atlas.config.schema.json', 'utf8')).toBe(configJsonSchema());
  });
});
