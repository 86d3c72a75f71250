/** What a page of the add-on in its frame sends to the page around it. */
export type FromFrame =
  | {
      readonly pupilTargets: "call";
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly pupilTargets: "open"; readonly href: string }
  | { readonly pupilTargets: "close" }
  | { readonly pupilTargets: "focusGrid" };

/** What comes back. */
export type ToFrame =
  | {
      readonly pupilTargets: "reply";
      readonly id: number;
      readonly ok: true;
      readonly value: unknown;
    }
  | {
      readonly pupilTargets: "reply";
      readonly id: number;
      readonly ok: false;
      readonly name?: string;
      readonly message: string;
    };
