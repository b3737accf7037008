import { parse } from 'tldts';
import type { CountryCode } from '../model/atlas.ts';
import { englishName } from './countries.ts';
import { charterCountries } from './erasmus-code.ts';
import notHomepages from './not-homepages.json' with { type: 'json' };
import { type Location, type Problem, quoted } from './problem.ts';

/** What is wrong with an address, still without its place in the file. */
type Fault = Pick<Problem, 'found' | 'expected' | 'mend'>;

/** What a homepage is judged by, beside itself. */
interface Surroundings {
  /** Where the institution is: the country that the list names, and those on whose ground its places lie. */
  readonly countries: readonly CountryCode[];
  /** The row's note. One that names the domain has thought about it: the domain may then be another country's. */
  readonly note: string;
}

/** The first thing that is wrong with a homepage: no web address, one that tracks, or hardly the institution's own. */
export function checkHomepage(homepage: string, surroundings: Surroundings, at: Location): Problem[] {
  const url = readAddress(homepage);
  const fault = url === null ? noWebAddress(homepage) : faultOf(homepage, url, surroundings);
  return fault === null ? [] : [{ ...at, ...fault }];
}

/** A homepage in the form that is the same for all ways to write it: no scheme, no "www.", no slash at the end. */
export function comparableHomepage(homepage: string): string {
  return homepage.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function readAddress(homepage: string): URL | null {
  if (/\s/.test(homepage) || !URL.canParse(homepage)) return null;
  const url = new URL(homepage);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function noWebAddress(homepage: string): Fault {
  return {
    found: `the homepage ${quoted(homepage)}`,
    expected: 'a whole http or https address without white space, such as https://www.example.edu/',
    mend: 'correct the address, or leave the cell empty',
  };
}

function faultOf(homepage: string, url: URL, surroundings: Surroundings): Fault | null {
  return surplusOf(homepage, url) ?? faultOfHost(homepage, url, surroundings) ?? otherForm(homepage, url);
}

/** Parts that no homepage needs: they are where addresses track people, or give away what is not public. */
function surplusOf(homepage: string, url: URL): Fault | null {
  const surplus = [
    { what: 'a user name or password', isThere: url.username !== '' || url.password !== '' },
    { what: `the port ${quoted(url.port)}`, isThere: url.port !== '' },
    { what: `the query ${quoted(url.search)}`, isThere: url.search !== '' },
    { what: `the fragment ${quoted(url.hash)}`, isThere: url.hash !== '' },
    { what: 'a session in the path', isThere: url.pathname.includes(';') },
  ].find(({ isThere }) => isThere);
  if (surplus === undefined) return null;
  return {
    found: `${surplus.what} in the homepage ${quoted(homepage)}`,
    expected: 'scheme, host and path alone: nothing by which a click could be tracked',
    mend: 'shorten the address, and see in a browser that it still opens',
  };
}

function faultOfHost(homepage: string, url: URL, { countries, note }: Surroundings): Fault | null {
  const { hostname, domain, isIcann } = parse(url.hostname);
  const found = `the homepage ${quoted(homepage)}`;
  if (hostname === null || domain === null || !isIcann) {
    return {
      found: `${found}, on no domain that can be registered`,
      expected: 'a host with a name below an ending of the Public Suffix List, such as .edu or .ac.uk',
      mend: 'correct the host, or leave the cell empty',
    };
  }
  const unfit = notHomepages.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  if (unfit !== undefined) {
    return {
      found: `${found}: ${unfit.host} is ${unfit.reason}`,
      expected: "the institution's own site",
      mend: 'give its own homepage, or leave the cell empty',
    };
  }
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (note.includes(domain) || countries.some((country) => isEndingOf(country, ending))) return null;
  return {
    found: `${found}, whose ending .${ending} is another country's`,
    expected: `an ending of ${countries.map(englishName).join(' or ')}, or one that is no country's, such as .edu or .org`,
    mend: `correct the address; if it is right, say why in the note, with ${quoted(domain)} in it`,
  };
}

/** Endings of two letters are countries'; all longer ones are anyone's. */
function isEndingOf(country: CountryCode, ending: string): boolean {
  if (ending.length !== 2) return true;
  if (ending === 'eu') return charterCountries.has(country);
  return ending === (country === 'GB' ? 'uk' : country.toLowerCase());
}

/** An address that browsers write otherwise: with a capital in its host, or without the slash behind it. */
function otherForm(homepage: string, url: URL): Fault | null {
  if (url.href === homepage) return null;
  return {
    found: `the homepage ${quoted(homepage)}`,
    expected: `the form in which browsers write it, ${quoted(url.href)}`,
    mend: `write ${url.href}`,
  };
}
