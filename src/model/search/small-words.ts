/**
 * Words that tell nothing of what is meant, folded: articles, prepositions and what is left of an elision, in the
 * languages of the names; and what a reader's question is made of ("where does KTH lie", "où est la KTH").
 */
const byLanguage = {
  french:
    'a au aux d de des du en et l la le les ou par pour s sur un une y est sont se trouve situe dans vers quel quelle quelles quels',
  english: 'an and are at by does do for in is lie lies located of on or s the to where which with',
  german: 'am das der des die fur im und zu zur von',
  spanish: 'del el e las los y',
  italian: 'alla da dei degli del della delle di gli il lo',
  portuguese: 'as da das do dos e o os',
  dutch: 'de het van',
  czech: 'v ve',
  polish: 'im w we z',
  romanian: 'din',
  catalan: 'els i',
  scandinavian: 'i og och',
};

export const smallWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((words) => words.split(' ')),
);
