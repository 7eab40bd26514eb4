/** All styles of the card, for its shadow root. */
import base from "./base.css";
import controls from "./controls.css";
import labels from "./labels.css";
import panels from "./panels.css";
import text from "./text.css";

export const css: string = [base, labels, text, controls, panels].join("\n");
