declare module 'wawoff2' {
  /** A WOFF2 font as OpenType. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
