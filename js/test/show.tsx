/** A card with a fake view, used as people use it. */
import { act, fireEvent, render } from "@testing-library/preact";
import { CardRoot } from "../src/cards/card-root";
import { FakeView } from "../src/fake-view";
import type { CardConfig, WireTask } from "../src/protocol.gen";

export const TEXT = "Ana Sousa joins\nNorthwind 🎉 Labs";
//            0   1     2    3 4         5  6

/** Put a card on the page, with the focus, and the means to use it. */
export function show(tasks: readonly WireTask[], config: Partial<CardConfig> = {}) {
  const view = new FakeView(tasks, config);
  const { container } = render(<CardRoot view={view} host={document.body} />);
  const find = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const card = find(".nba-card");
  card.focus();
  const press = (keys: string, init: KeyboardEventInit = {}, target: Element = card) => {
    for (const key of keys.split(" ")) {
      act(() => void fireEvent.keyDown(target, { key: key === "Space" ? " " : key, ...init }));
    }
  };
  const click = (selector: string) => act(() => void fireEvent.click(find(selector)));
  /** What a drag does, without a screen: the pointer says which token it is over. */
  const drag = (from: number, to: number) =>
    act(() => {
      const [first, last] = [find(`[data-token="${from}"]`), find(`[data-token="${to}"]`)];
      const at = (token: Element) => {
        document.elementFromPoint = () => token;
      };
      at(first);
      fireEvent.pointerDown(first, { button: 0, pointerId: 1 });
      at(last);
      fireEvent.pointerMove(last, { pointerId: 1 });
      fireEvent.pointerUp(last, { pointerId: 1 });
    });
  return { view, find, all, card, press, click, drag };
}

export const answers = (view: FakeView) =>
  view.commands.flatMap((command) => (command.type === "answer" ? [command.answer] : []));
export const drawn = (view: FakeView) =>
  view.spans.map(({ start, end, label }) => [
    Array.from(view.current.value?.task.task.text ?? "")
      .slice(start, end)
      .join(""),
    label,
  ]);
