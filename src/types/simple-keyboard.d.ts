// The library's types know its larger builds alone; this one is the same, as an ES module for today's browsers.
declare module 'simple-keyboard/build/index.modern.esm.js' {
  export { default } from 'simple-keyboard/build/index.modern.js';
}
