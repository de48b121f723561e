/** Unit-cost sets: what one offence costs society, by source, currency and price level. Sets are never mixed. */

import homeOffice2005 from "../../../parameters/unit-costs/uk-home-office-2005.json" with { type: "json" };
import homeOffice2018 from "../../../parameters/unit-costs/uk-home-office-2018.json" with { type: "json" };
import hors217 from "../../../parameters/unit-costs/uk-hors217-2000.json" with { type: "json" };
import delisi2010 from "../../../parameters/unit-costs/us-delisi-2010.json" with { type: "json" };

export type UnitCostSet = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Sets of different methods may not stand in one table. */
  readonly method: string;
  readonly currency: string;
  readonly priceYear: number;
  readonly priceLevel: string;
  readonly unit: string;
  readonly seenAt: string;
  /** Read in a copy or a report, not in the original. */
  readonly secondary: boolean;
  readonly complete: boolean;
  readonly note: string;
  readonly rows: readonly {
    readonly offence: string;
    readonly value: number;
    /** What the value is made of, where the source prints it; rounded there, so the sum may differ. */
    readonly parts?: {
      readonly anticipation: number;
      readonly consequence: number;
      readonly response: number;
    };
  }[];
};

export const unitCostSets: readonly UnitCostSet[] = [homeOffice2018, homeOffice2005, hors217, delisi2010];
