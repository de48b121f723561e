import { expect, test } from "vitest";
import { streams } from "../foundation/random.ts";
import { breakScan } from "./level-break.ts";

/** Flow of the Nile at Aswan, 1871 to 1970 (data set Nile of R). */
const NILE = Float64Array.of(
  ...[1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799],
  ...[958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916],
  ...[692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698],
  ...[845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742],
  ...[801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901],
  ...[1170, 912, 746, 919, 718, 714, 740],
);

test("the step in the flow of the Nile is found where R finds it", () => {
  // R 4: max over k of anova(lm(Nile ~ 1), lm(Nile ~ I(1:100 > k)))$F[2] for k from 15 to 85 is 75.92977 at
  // k = 28, the year 1898; strucchange prints the residual sums 2835157 and 1597457 for 0 and 1 breaks, and 1898.
  const { at, f } = breakScan(100).supF(NILE);
  expect(1871 + at - 1).toBe(1898);
  expect(f).toBeCloseTo(75.92977, 4);
  expect(f).toBeCloseTo((2835157 - 1597457) / (1597457 / 98), 2);
  expect(breakScan(100).test(NILE, streams("nile")("test"), 199).p).toBe(1 / 200);
});

test("scale, level and trend do not matter when the trend is in the design", () => {
  const trend = Float64Array.from({ length: 100 }, (_, t) => t);
  const scan = breakScan(100, [trend]);
  const plain = scan.supF(NILE);
  const moved = scan.supF(NILE.map((value, t) => 7 + 3 * value + 11 * t));
  expect(moved.at).toBe(plain.at);
  expect(moved.f).toBeCloseTo(plain.f, 6);
  expect(moved.step).toBeCloseTo(3 * plain.step, 6);
});

test("without a step it cries break no more often than it says, also when months resemble one another", () => {
  const [n, series] = [60, 200];
  const scan = breakScan(n, [Float64Array.from({ length: n }, (_, t) => t)]);
  for (const rho of [0, 0.4]) {
    const random = streams("size")(rho);
    let cried = 0;
    for (let s = 0; s < series; s += 1) {
      const y = new Float64Array(n);
      for (let t = 0; t < n; t += 1) {
        const noise = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
        y[t] = (t === 0 ? 0 : rho * y[t - 1]) + noise;
      }
      if (scan.test(y, streams("draws")(rho, s), 99).p <= 0.05) cried += 1;
    }
    // 5 % of 200 is 10, with binomial noise of 3; the autocorrelation is estimated on the safe side.
    expect(cried).toBeGreaterThan(0);
    expect(cried).toBeLessThan(18);
  }
});
