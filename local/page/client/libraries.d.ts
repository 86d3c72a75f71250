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
