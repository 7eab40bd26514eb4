/** Instructions: a tree of allowed elements, built node by node, never parsed. */
import { type ComponentChildren, h } from "preact";
import type { RichNode } from "../protocol.gen";

const ALLOWED = new Set("p ul ol li strong em code pre h1 h2 h3 h4 a blockquote hr br".split(" "));
const EMPTY = new Set(["hr", "br"]);

/** Unknown elements are left out, their text is kept. */
export function RichText({ nodes }: { nodes: readonly RichNode[] }): ComponentChildren {
  return nodes.map((node) => rich(node));
}

function rich({ tag, text, href, children = [] }: RichNode): ComponentChildren {
  const inner = [text, ...children.map((child) => rich(child))];
  if (tag === undefined || !ALLOWED.has(tag)) return inner;
  if (EMPTY.has(tag)) return h(tag, null);
  if (tag !== "a") return h(tag, null, inner);
  if (!href || !/^https?:\/\//i.test(href)) return inner;
  return h("a", { href, target: "_blank", rel: "noopener noreferrer nofollow" }, inner);
}
