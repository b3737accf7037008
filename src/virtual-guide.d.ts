declare module 'virtual:guide' {
  /** What the words mean, and what time it is where: to be imported lazily, when a reader first asks. */
  export const guide: import('./model/glossary.ts').Guide;
}
