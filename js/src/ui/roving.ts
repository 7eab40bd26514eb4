/** Arrow keys within a group of buttons of which one is in the tab order. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Move the focus within `selector`; the focused item keeps the key for itself. */
export function rove(event: KeyboardEvent, selector: string): HTMLElement | null {
  const group = event.currentTarget as HTMLElement;
  const items = [...group.querySelectorAll<HTMLElement>(selector)];
  const at = items.indexOf((event.target as Element).closest<HTMLElement>(selector) ?? group);
  const mirrored = event.key.match(/Left|Right/) && getComputedStyle(group).direction === "rtl";
  const step = (STEPS[event.key] ?? 0) * (mirrored ? -1 : 1);
  if (at < 0 || step === 0) return null;
  event.preventDefault();
  event.stopPropagation();
  const next = items[(at + step + items.length) % items.length] ?? null;
  next?.focus();
  return next;
}
