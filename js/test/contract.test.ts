// @vitest-environment node
/** The golden messages that `tests/contract` reads too, against the generated types. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { PROTOCOL_VERSION } from "../src/protocol.gen";

const FOLDER = fileURLToPath(new URL("../../tests/contract/", import.meta.url));
const HERE = fileURLToPath(new URL("./", import.meta.url));
const GOLDEN = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, text: readFileSync(FOLDER + name, "utf8") }));
const BODIES = { req: "RequestBodies", res: "ReplyBodies", evt: "EventBodies" } as const;
const ENVELOPES = { req: "Request", res: "Response", evt: "Event" } as const;

interface Message {
  v: number;
  kind: keyof typeof BODIES;
  op: string;
  ok?: boolean;
}

/** What TypeScript has to say about `messages`, each as a literal of its message type. */
function complaints(messages: readonly string[]): string[] {
  const lines = messages.map((text) => {
    const { kind, op, ok } = JSON.parse(text) as Message;
    const body = ok === false ? "null" : `Protocol.${BODIES[kind]}[${JSON.stringify(op)}]`;
    const type = `Protocol.${ENVELOPES[kind]} & { body: ${body} }`;
    return `(${JSON.stringify(JSON.parse(text))}) satisfies ${type};`;
  });
  const source = ['import type * as Protocol from "../src/protocol.gen";', ...lines].join("\n");
  const path = `${HERE}messages.virtual.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("golden messages are of the generated types", { timeout: 60_000 }, () => {
  expect(GOLDEN.length).toBeGreaterThan(20);
  expect(complaints(GOLDEN.map(({ text }) => text))).toEqual([]);
});

test("a message that is not of its type is noticed", { timeout: 60_000 }, () => {
  const golden = GOLDEN.find(({ name }) => name === "req.record.answer.json")?.text ?? "";
  const [wrong = ""] = complaints([golden.replace('"answer": "accept"', '"answer": "maybe"')]);
  expect(wrong).toContain('"maybe"');
  expect(complaints([golden.replace('"flagged": true', '"flagged": "yes"')])).toHaveLength(1);
});

test.each(GOLDEN)("$name survives a round trip", ({ text }) => {
  const message = JSON.parse(text) as Message;
  expect(message.v).toBe(PROTOCOL_VERSION);
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
  expect(`${JSON.stringify(message, null, 2)}\n`).toBe(text);
});
