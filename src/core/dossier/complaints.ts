import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Complaints, objections and requests for access: kinds and days only, never persons. */
export const complaints = {
  id: "complaints",
  description: "A complaint, objection or request for access about the cameras, without the person",
  geometry: "none",
  row: z.object({
    kind: choice(
      "Complaint, objection or request for access",
      { complaint: ["klacht"], objection: ["bezwaar"], "access-request": ["inzageverzoek", "inzage"] },
      ["soort", "type"],
    ),
    area: text("Camera area, when it is about one", ["gebied", "areaid"]).optional(),
    receivedOn: date("Day of receipt", ["ontvangen", "datum", "ontvangenop"]),
    closedOn: date("Day on which it was settled; empty when still open", [
      "afgehandeld",
      "afgehandeldop",
    ]).optional(),
    outcome: choice(
      "How it ended",
      {
        upheld: ["gegrond", "toegewezen"],
        partly: ["deels gegrond", "deels toegewezen"],
        rejected: ["ongegrond", "afgewezen"],
        withdrawn: ["ingetrokken"],
      },
      ["uitkomst", "afloop"],
    ).optional(),
  }),
} satisfies TableDefinition;

export type Complaint = zod.infer<typeof complaints.row> & { readonly origin: Origin };
