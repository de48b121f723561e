/**
 * The register in the tags of OpenStreetMap, for who wants to add the cameras
 * there by hand. A file of its own with its own note: what is taken from
 * OpenStreetMap falls under the ODbL, so that database must not flow back into
 * the register, and the register must not be merged with it under other terms.
 */

import type { PublicCamera, PublicRegister } from "../../core/register/public-register.ts";
import { collection, pointOf } from "./geojson.ts";
import type { RegisterWriter } from "./register-writer.ts";

export const osm: RegisterWriter = {
  id: "osm",
  files: async (register) => [
    {
      name: "osm/cameras-osm-tags.geojson",
      content: collection(
        register.cameras
          .filter(({ place }) => place !== undefined)
          .map((camera) => ({
            type: "Feature",
            geometry: pointOf(camera),
            properties: tagsOf(camera, register),
          })),
      ),
    },
    { name: "osm/README.txt", content: NOTE },
  ],
};

/** Tags as documented for man_made=surveillance; direction and mount would show the view and are left out. */
const tagsOf = ({ id, since }: PublicCamera, { programme }: PublicRegister) => ({
  man_made: "surveillance",
  surveillance: "public",
  "surveillance:type": "camera",
  "surveillance:zone": "town",
  operator: programme,
  ref: id,
  ...(since === undefined ? {} : { start_date: since }),
});

const NOTE = `Deze map staat apart van het register / This folder is kept apart from the register

NL  De tags zijn bedoeld om camera's met de hand in OpenStreetMap te zetten. Wat uit OpenStreetMap komt, valt
    onder de Open Database License (ODbL). Neem daarom niets uit OpenStreetMap over in het register, en voeg het
    register niet samen met gegevens uit OpenStreetMap onder andere voorwaarden. Volg de regels van OpenStreetMap
    voor import: overleg eerst, en controleer ter plaatse.

EN  The tags are meant for adding cameras to OpenStreetMap by hand. What comes from OpenStreetMap falls under the
    Open Database License (ODbL). So take nothing from OpenStreetMap into the register, and do not merge the register
    with data from OpenStreetMap under other terms. Follow the import rules of OpenStreetMap: discuss first, and check
    on the spot.

https://opendatacommons.org/licenses/odbl/
https://wiki.openstreetmap.org/wiki/Tag:man_made=surveillance
`;
