/** Given by the Vite plugin src/pipeline/build-facts.ts. */
declare module 'virtual:build' {
  /** What was built, of which state of the sources, and when. */
  export const build: {
    /** The package's. */
    readonly version: string;
    /** Git's short name of it; null outside git. */
    readonly commit: string | null;
    /** In milliseconds since 1970. */
    readonly builtAt: number;
  };
}
