/** Which chunks of a long text are near the screen. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TextDocument } from "./document";

/** Whether this page can tell; without it everything counts as near. */
const canObserve = () => typeof IntersectionObserver === "function";

/** The chunks whose segments are needed: the first one, then all that came near the screen. */
export function useNearScreen(
  box: RefObject<HTMLElement | null>,
  document: TextDocument,
): (chunk: number) => boolean {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => {
    const root = box.current;
    if (!root || document.chunks.length < 2 || !canObserve()) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter((entry) => entry.isIntersecting);
        const gone = entries.filter((entry) => !entry.isIntersecting);
        const index = ({ target }: IntersectionObserverEntry) =>
          Number((target as HTMLElement).dataset.chunk);
        setNear((before) => {
          const after = new Set(before);
          for (const entry of gone) after.delete(index(entry));
          for (const entry of seen) after.add(index(entry));
          return after;
        });
      },
      { root, rootMargin: "600px 0px" },
    );
    for (const chunk of root.querySelectorAll("[data-chunk]")) observer.observe(chunk);
    return () => observer.disconnect();
  }, [box, document]);
  if (document.chunks.length < 2 || !canObserve()) return () => true;
  return (chunk) => near.has(chunk);
}
