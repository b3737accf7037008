import { describe, expect, it } from 'vitest';
import { checkHomepage } from '../../../src/pipeline/homepage.ts';
import notHomepages from '../../../src/pipeline/not-homepages.json' with { type: 'json' };

const at = { file: 'institutions.tsv', line: 2, column: 9 };
const check = (homepage: string, countries = ['DE'], note = '') =>
  checkHomepage(homepage, { countries, note }, at);

describe('a homepage', () => {
  it.each([
    ['https://www.th-koeln.de/', ['DE']],
    ['http://www.kit.edu/', ['DE']],
    ['https://www.bath.ac.uk/', ['GB']],
    ['https://hkust.edu.hk/', ['CN', 'HK']],
    ['https://www.cmu-edu.eu/', ['RO']],
    ['https://www.udc.gal/', ['ES']],
    ['http://www.put.poznan.pl/', ['PL']],
    ['http://www.univ-douala.com/', ['CM']],
    ['https://www.vives.be/international', ['BE']],
  ])('may be %s in %j', (homepage, countries) => {
    expect(check(homepage, countries)).toEqual([]);
  });

  it.each([
    ['th-koeln.de', 'a whole http or https address'],
    ['ftp://ftp.th-koeln.de/', 'a whole http or https address'],
    ['javascript:alert(1)', 'a whole http or https address'],
    ['https://www.th-koeln.de/a page', 'without white space'],
    ['https://me:secret@th-koeln.de/', 'scheme, host and path alone'],
    ['https://th-koeln.de:8080/', 'scheme, host and path alone'],
    ['https://th-koeln.de/?utm_source=list', 'by which a click could be tracked'],
    ['https://th-koeln.de/?fbclid=x', 'by which a click could be tracked'],
    ['https://th-koeln.de/;jsessionid=1', 'by which a click could be tracked'],
    ['https://th-koeln.de/#top', 'scheme, host and path alone'],
    ['http://localhost/', 'Public Suffix List'],
    ['http://192.168.0.1/', 'Public Suffix List'],
    ['http://[::1]/', 'Public Suffix List'],
    ['https://th-koeln.con/', 'Public Suffix List'],
    ['https://ac.uk/', 'Public Suffix List'],
    ['https://de.wikipedia.org/wiki/K%C3%B6ln', "institution's own site"],
    ['https://sites.google.com/', "institution's own site"],
    ['https://th-koeln.github.io/', "institution's own site"],
    ['https://www.th-koeln.fr/', 'an ending of Germany'],
    ['https://www.th-koeln.eu/', null],
    ['https://WWW.TH-Koeln.de/', 'https://www.th-koeln.de/'],
    ['https://www.th-koeln.de', 'https://www.th-koeln.de/'],
  ])('as %s is told with its place', (homepage, expected) => {
    const problems = check(homepage);
    if (expected === null) return expect(problems).toEqual([]);
    expect(problems).toMatchObject([{ ...at, expected: expect.stringContaining(expected) }]);
    expect(problems[0]?.found).toContain(homepage);
  });

  it('says of what a listed host is', () => {
    expect(check('https://www.facebook.com/thkoeln')[0]?.found).toContain('facebook.com is a social network');
  });

  it('is not taken for a listed host by its ending alone', () => {
    expect(check('https://www.netflix.com/')).toEqual([]);
  });

  it('may have the ending of another country where the note names its domain', () => {
    expect(check('https://www.epfl.ch/', ['AE'])).toHaveLength(1);
    expect(check('https://www.epfl.ch/', ['AE'], 'A campus of the school, on its site (epfl.ch).')).toEqual(
      [],
    );
  });

  it('leaves .eu to countries of the programme', () => {
    expect(check('https://www.example.eu/', ['BR'])).toHaveLength(1);
  });
});

describe('the hosts that are no homepages', () => {
  it('stand in order, each once, with a reason', () => {
    const hosts = notHomepages.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
    expect(notHomepages.every(({ reason }) => reason !== '')).toBe(true);
  });
});
