declare module 'virtual:search-index' {
  /** What search needs beside the atlas: to be imported lazily, when the box is first wanted. */
  export const searchIndex: import('./model/search/search-index.ts').SearchIndex;
}
