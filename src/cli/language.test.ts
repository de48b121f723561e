import { expect, test } from "vitest";
import { chooseLanguage } from "./language.ts";

test("--lang decides over the locale", () => {
  expect(chooseLanguage(["check", "--lang", "en"], { LANG: "nl_NL.UTF-8" })).toBe("en");
  expect(chooseLanguage(["--lang=nl"], { LANG: "C" })).toBe("nl");
});

test("what stands after -- is a name, not an option", () => {
  expect(chooseLanguage(["check", "--", "--lang", "nl"], {})).toBe("en");
});

test("the first locale that is set decides, and an unknown one means English", () => {
  expect(chooseLanguage([], { LC_ALL: "", LANG: "nl_BE" })).toBe("nl");
  expect(chooseLanguage([], { LC_ALL: "C", LANG: "nl_NL" })).toBe("en");
  expect(chooseLanguage([], { LANG: "fr_FR" })).toBe("en");
  expect(chooseLanguage([], {})).toBe("en");
});
