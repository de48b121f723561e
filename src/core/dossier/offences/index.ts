/** The crosswalks that come with the program. Adding one touches its file in parameters/offences and this list. */

import nlClasses from "../../../../parameters/offences/nl-maatschappelijke-klasse.json" with { type: "json" };
import nlPolice from "../../../../parameters/offences/nl-politie.json" with { type: "json" };
import nlNuisance from "../../../../parameters/offences/nl-politie-overlast.json" with { type: "json" };
import ukPolice from "../../../../parameters/offences/uk-police-uk.json" with { type: "json" };
import usChicagoFbi from "../../../../parameters/offences/us-chicago-fbi.json" with { type: "json" };
import usChicagoIucr from "../../../../parameters/offences/us-chicago-iucr.json" with { type: "json" };
import usChicagoPrimary from "../../../../parameters/offences/us-chicago-primary.json" with { type: "json" };
import usDc from "../../../../parameters/offences/us-dc.json" with { type: "json" };
import usNibrs from "../../../../parameters/offences/us-nibrs.json" with { type: "json" };
import usPhiladelphia from "../../../../parameters/offences/us-philadelphia.json" with { type: "json" };
import type { Crosswalk } from "./crosswalk.ts";

export const crosswalks = [
  nlPolice,
  nlNuisance,
  nlClasses,
  ukPolice,
  usNibrs,
  usChicagoIucr,
  usChicagoPrimary,
  usChicagoFbi,
  usDc,
  usPhiladelphia,
] as readonly Crosswalk[];
