import { afterEach, expect, it, vi } from "vitest";
import { newId } from "../src/ids";

afterEach(() => vi.unstubAllGlobals());

it("is random, also on a page without randomUUID", () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal("crypto", { getRandomValues });
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
