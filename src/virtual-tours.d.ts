declare module 'virtual:tours' {
  /** The data folder's talks, checked: to be imported lazily, where one is shown. */
  export const tours: readonly import('./model/tour.ts').Tour[];
}
