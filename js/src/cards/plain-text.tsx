/** Text as it is, with signs for what cannot be seen. The DOM text stays the text itself. */
import type { ComponentChildren } from "preact";

// Line ends and tabs, other control characters, and those that would turn the reading direction.
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Text with every invisible character in a `span` of its own, whose sign is drawn by the styles. */
export function PlainText({ text }: { text: string }): ComponentChildren {
  if (!INVISIBLE.test(text)) return text;
  const pieces: ComponentChildren[] = [];
  let plain = "";
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      plain += character;
      continue;
    }
    if (plain) pieces.push(plain);
    plain = "";
    pieces.push(sign(character));
  }
  if (plain) pieces.push(plain);
  return pieces;
}

function sign(character: string): ComponentChildren {
  if (character === "\n") return <span class="sign newline">{character}</span>;
  if (character === "\t") return <span class="sign tab">{character}</span>;
  if (character === "\r") return <span class="sign return">{character}</span>;
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return (
    <bdi class="sign control" data-sign={name}>
      {character}
    </bdi>
  );
}
