import { defineConfig } from "vitest/config";

/** Each test file belongs to exactly one project; a test of the house checks that. */
export default defineConfig({
  test: {
    pool: "forks",
    // Generous: a busy machine must not fail what a quiet one passes.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["src/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "reference",
          include: ["tests/reference*.test.ts", "reference/**/*.test.ts", "cases/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "golden",
          include: ["tests/golden*.test.ts", "tests/**/*.golden.test.ts"],
          globalSetup: ["tests/build-once.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          globalSetup: ["tests/build-once.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "end-to-end",
          include: ["tests/**/*.test.ts"],
          exclude: [
            "tests/reference*.test.ts",
            "tests/golden*.test.ts",
            "tests/**/*.golden.test.ts",
            "tests/**/*.browser.test.ts",
          ],
          globalSetup: ["tests/build-once.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
