/** One fake kernel and the sessions that talk to it, fresh for every test of a file that imports this. */
import { afterEach, beforeEach, vi } from "vitest";
import { FakeKernel, type FakeModel, fakeTasks } from "../src/fake-model";
import type { WireSpan } from "../src/protocol.gen";
import { createSession, type Session, type SessionOptions } from "../src/session";

export const TEXTS = Array.from({ length: 15 }, (_, index) => `Text number ${index}`);
export const ANA: WireSpan = { start: 0, end: 4, label: "PERSON" };
export const REFUSAL = { code: "answer", message: "No person in a text?", hint: "Mark one." };

export let kernel: FakeKernel;
const sessions: Session[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  kernel = new FakeKernel(fakeTasks(TEXTS));
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
  vi.useRealTimers();
});

export const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

export function open(model: FakeModel = kernel.model(), options: SessionOptions = {}): Session {
  const session = createSession(model, options);
  sessions.push(session);
  return session;
}

export async function ready(model?: FakeModel): Promise<Session> {
  const session = open(model);
  await pass();
  return session;
}

export const text = (session: Session) => session.current.value?.task.task.text;
export const answer = (session: Session, answer: "accept" | "reject" | "ignore" = "accept") =>
  session.dispatch({ type: "answer", answer });
export const codes = (session: Session) => session.notices.value.map((notice) => notice.code);
export const storedTexts = () => kernel.standing().map((event) => event.task?.text);
export const kept = (kind: "outbox" | "draft") =>
  Object.keys(localStorage).filter((key) => key.startsWith(`nba:${kind}:`));

/** Put another kernel in the place of the one that every test starts with. */
export function useKernel(other: FakeKernel): void {
  kernel = other;
}
