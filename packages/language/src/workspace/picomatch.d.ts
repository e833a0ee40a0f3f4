/** The part of picomatch's interface that is used; the package ships no types. */
declare module 'picomatch' {
  interface Options {
    readonly dot?: boolean;
    readonly ignore?: readonly string[];
  }
  export default function picomatch(patterns: readonly string[], options?: Options): (path: string) => boolean;
}
