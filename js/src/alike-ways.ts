/** What "alike" can mean in a view. */
import type { AlikeBy, WireViewId } from "./protocol.gen";

const SPAN_VIEWS: ReadonlySet<WireViewId> = new Set(["ner", "ner_manual", "spans_manual"]);

/** How texts are compared, the usual way first: where spans are marked, their words can be found again. */
export function waysOf(view: WireViewId): readonly [AlikeBy, AlikeBy] {
  return SPAN_VIEWS.has(view) ? ["string", "text"] : ["text", "similar"];
}
