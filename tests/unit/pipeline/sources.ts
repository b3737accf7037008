import type { Sources } from '../../../src/pipeline/assemble.ts';
import { readCountryTopology } from '../../../src/pipeline/files.ts';
import { indexOutlines } from '../../../src/pipeline/outlines.ts';
import type { TextFile } from '../../../src/pipeline/problem.ts';

/** Natural Earth's outlines, read once for all tests of a file. */
export const outlines = indexOutlines(await readCountryTopology());

export const listHeader = 'Pays/Country\tEtablissement/Institution\tVille/City\tAccord/Agreement\t';
export const correctionsHeader = 'line\tcountry\tinstitution\tfield\tlisted\tmeant\treason\treason_fr';
export const institutionsHeader =
  'country\tinstitution\tlanguage\tspellings\thomepage\terasmus_code\tconfirmed_by\tnote';
export const knownAsHeader = 'country\tinstitution\tknown_as\treason';
export const placesHeader =
  'key\tgeonames_id\tcountry\tcountry_listed\tlisted_as\tlon\tlat\tname_en\tname_fr\ttime_zone\tresolution\tnote';
export const glossaryHeader =
  'key\texplains\twords\tlanguage\tterm_fr\tterm_en\tmeaning_fr\tmeaning_en\tstudent_fr\tstudent_en\tsource\tsource_language\tsource_path\tnote';

export const config = {
  name: { fr: 'Nos accords', en: 'Our agreements' },
  subtitle: { fr: 'Dans le monde', en: 'Around the world' },
  home: {
    institution: 'Grenoble INP',
    city: { fr: 'Grenoble', en: 'Grenoble' },
    country: 'FR',
    lonLat: [5.71479, 45.17869],
  },
  languages: ['fr', 'en'],
  defaultLanguage: 'fr',
  listLanguage: { usual: 'fr', others: {} },
  networks: [{ name: 'CLUSTER', spellings: ['CLUSTER'] }],
  licences: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [{ title: 'The list' }],
};

export function textFile(path: string, ...lines: string[]): TextFile {
  return { path, text: `${lines.join('\n')}\n` };
}

/** A file of the data folder itself. */
export type Table = Exclude<keyof Sources, 'tours'>;

/** A data folder of three agreements in two countries; any file can be replaced. */
export function sources(
  replaced: Partial<Record<Table, string[]>> & { readonly tours?: readonly TextFile[] } = {},
): Sources {
  const file = (name: Table, path: string, lines: string[]) => textFile(path, ...(replaced[name] ?? lines));
  return {
    config: file('config', 'atlas.config.json', [JSON.stringify(config)]),
    list: file('list', 'agreements.tsv', [
      'LISTE DES ACCORDS',
      listHeader,
      'Allemagne\tFachhochschule Köln\tKöln\t\tLLP-Erasmus Bilateral Agreement',
      '',
      'Chine\tCity University of Hong Kong\tHong Kong\tDouble Diplôme\tAccord bilatéral',
      'Allemagne\tFriedrich-Alexander-Universität\tErlangen / Nürnberg\tCLUSTER\tAccord multilatéral',
    ]),
    corrections: file('corrections', 'corrections.tsv', [correctionsHeader]),
    institutions: file('institutions', 'institutions.tsv', [
      institutionsHeader,
      'DE\tTechnische Hochschule Köln\tde\tFachhochschule Köln\t\t\t\t',
      'DE\tFriedrich-Alexander-Universität\tde\t\t\t\t\t',
      'CN\tCity University of Hong Kong\ten\t\t\t\t\t',
    ]),
    knownAs: file('knownAs', 'known-as.tsv', [knownAsHeader]),
    glossary: file('glossary', 'glossary.tsv', [glossaryHeader]),
    tours: replaced.tours ?? [],
    places: file('places', 'places.tsv', [
      placesHeader,
      'de/cologne\t2886242\tDE\tDE\tKöln\t6.95000\t50.93333\tCologne\tCologne\tEurope/Berlin\tunique\t',
      'de/erlangen\t2929567\tDE\tDE\tErlangen\t11.00783\t49.59099\tErlangen\tErlangen\tEurope/Berlin\tunique\t',
      'hk/hong-kong\t1819729\tHK\tCN\tHong Kong\t114.17469\t22.27832\tHong Kong\tHong Kong\tAsia/Hong_Kong\treviewed\tThe list files Hong Kong under China.',
    ]),
  };
}
