import { fold } from '../fold.ts';
import { slipsBetween } from './edit-distance.ts';

/**
 * Words of universities' names that say the same in several languages: so that "technical university of Munich" and
 * "université technique de Munich" find the Technische Universität München.
 */
const families = {
  university:
    'university universities université universités univ uni universität universitat universidad universidade università universiteit rijksuniversiteit universitet universitetet universitetas universitate universitāte universitatea univerzita univerza uniwersytet yliopisto egyetem üniversitesi universiti panepistimio unibertsitatea háskóli universitaire',
  technical:
    'technical technology technologies technological tech technique techniques technologie technologique technische technischen technisch técnica técnico tecnológica tecnológico tecnología tecnologia tècnica tekniska tekniske tekniskt teknisk teknillinen teknik teknologi technická technické technicke tehnică tehnicheski technologijos műszaki',
  polytechnic:
    'polytechnic polytechnique polytechniques polytech politecnico politécnico politécnica politecnica politècnica politechnika politehnica polytechnio',
  institute: 'institute institut instituto istituto institutul högskola högskolan',
  school: 'school école écoles escuela escola scuola skola škola hochschule',
  academy: 'academy académie academia accademia akademia akademie',
  engineering:
    'engineering engineers ingénierie ingénieur ingénieurs ingeniería engenharia ingegneria ingenieurwesen ingeniørhøjskolen',
  science: 'science sciences ciencia ciencias ciência ciências scienze wissenschaft wissenschaften',
  applied: 'applied appliquée appliquées angewandte fachhochschule',
  national: 'national nationale nacional nazionale ethniko kebangsaan',
  federal: 'federal fédéral fédérale federale',
  catholic: 'catholic catholique católica catòlica cattolica katholieke katholische',
  free: 'free libre vrije freie libera',
  royal: 'royal royale kungliga koninklijke real',
  autonomous: 'autonomous autonome autónoma autonoma',
  state: 'state estado estadual staatliche état',
  public: 'public publique pública pubblica',
  military: 'military militaire militară militar',
  maritime: 'maritime maritimă marítima',
  western: 'west western ouest vest oeste',
  saint: 'saint sainte st ste sankt san santa são',
} as const;
export type WordFamily = keyof typeof families;

/**
 * Words that are found by a family's words and do not find them: the Politechnika is called a University of Technology
 * in English, but who asks for it does not mean any university.
 */
const alsoCalled = {
  university:
    'politecnico politécnico politecnica politècnica politechnika politehnica polytechnio hochschule fachhochschule högskola högskolan korkeakoulu učení škola',
  technical: 'politechnika polytechnio',
  institute: 'korkeakoulu',
  school: 'fachhochschule högskola högskolan',
} as const satisfies { readonly [Family in WordFamily]?: string };

const meant = byWord(families);
const called = byWord(alsoCalled);
const none: readonly WordFamily[] = [];

function byWord(table: { readonly [Family in WordFamily]?: string }): ReadonlyMap<string, WordFamily[]> {
  const familiesByWord = new Map<string, WordFamily[]>();
  for (const [family, words] of Object.entries(table) as [WordFamily, string][]) {
    for (const word of new Set(words.split(' ').map(fold))) {
      familiesByWord.set(word, [...(familiesByWord.get(word) ?? []), family]);
    }
  }
  return familiesByWord;
}

/** The families of a folded word of an institution's name; that of a place or country is never "a university". */
export function familiesOf(word: string, of: 'institution' | 'ground'): readonly WordFamily[] {
  const own = [...(meant.get(word) ?? none), ...(called.get(word) ?? none)];
  return of === 'institution' ? own : own.filter((family) => family === 'saint');
}

/** The families that a folded word of a query may mean: as written, not yet written to its end, or with a slip. */
export function familiesMeant(word: string): readonly WordFamily[] {
  const known = meant.get(word) ?? none;
  if (known.length > 0 || word.length < 4) return known;
  const near = [...meant].flatMap(([member, own]) =>
    member.startsWith(word) || (word.length >= 6 && slipsBetween(word, member, 1) <= 1) ? own : [],
  );
  return [...new Set(near)];
}
