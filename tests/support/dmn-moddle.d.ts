/** What the tests use of a package that has no types. */
declare module 'dmn-moddle' {
  /** An element as the standard names it, with `dmn:` before its kind. */
  export interface Element {
    readonly $type: string;
    readonly decisionLogic?: unknown;
  }

  export class DmnModdle {
    fromXML(
      xml: string,
      kind: 'dmn:Definitions',
    ): Promise<{
      readonly rootElement: { readonly drgElement: readonly Element[] };
      readonly warnings: readonly unknown[];
    }>;
  }
}
