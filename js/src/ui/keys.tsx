/** A hint at a key. */
import type { VNode } from "preact";
import { keyName } from "../keymap";

export function Keys({ keys }: { keys: string | undefined }): VNode | null {
  if (keys === undefined) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing here takes the focus
  return <kbd aria-hidden="true">{keys === "space" ? "␣" : keyName(keys)}</kbd>;
}
