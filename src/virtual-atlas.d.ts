declare module 'virtual:atlas' {
  /** The atlas of the data folder, checked. */
  export const atlas: import('./model/atlas.ts').Atlas;
}
