/**
 * The widget: state once per model, a card once per view.
 *
 * Nothing lives at module level: JupyterLab evaluates this module once per model, other hosts once
 * for all.
 */
import type { AnyWidget } from "@anywidget/types";
import { h, render as renderInto } from "preact";
import { CardRoot } from "./cards/card-root";
import { createHost, hostName } from "./host";
import { createSession, type Session } from "./session";
import { css } from "./styles";
import type { CommModel } from "./transport";

const widget: AnyWidget = () => {
  // anywidget hands another proxy of the same model to each call: the session key tells them apart
  // where one factory serves several models.
  const sessions = new Map<string, Session>();
  const keyOf = (model: CommModel) => String(model.get("_session") ?? "");

  return {
    initialize({ model }) {
      const key = keyOf(model);
      const session = createSession(model, { host: hostName() });
      sessions.set(key, session);
      return () => {
        session.dispose();
        if (sessions.get(key) === session) sessions.delete(key);
      };
    },

    render({ model, el }) {
      const session = sessions.get(keyOf(model));
      if (!session) throw new Error("nb_annotate: render was called before initialize");
      const host = createHost(el, css);
      renderInto(h(CardRoot, { view: session, host: host.element }), host.root);
      return () => {
        renderInto(null, host.root);
        host.dispose();
      };
    },
  };
};

export default widget;
