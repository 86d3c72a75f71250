/** What is used of libraries that come without types. */
declare module "react" {
  export interface Ref<T> {
    current: T | null;
  }
  export function createElement(type: unknown, props: object): unknown;
  export function createRef<T>(): Ref<T>;
}
declare module "react-dom/client" {
  export function createRoot(container: Element): {
    render(element: unknown): void;
    unmount(): void;
  };
}
declare module "*.css";

declare module "react-dom" {
  /** Has the library carry out at once what it is told meanwhile. */
  export const flushSync: <Result>(work: () => Result) => Result;
}
