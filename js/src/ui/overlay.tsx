/** A panel over the card; it takes the focus and gives it back. */
import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

export function Overlay({ title, children, onClose }: Props): VNode {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus({ preventScroll: true }), []);
  return (
    <div class="overlay" role="dialog" aria-label={title}>
      <header>
        <p class="title">{title}</p>
        <button type="button" class="close" aria-label="Close" ref={close} onClick={onClose}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        {children}
      </section>
    </div>
  );
}
