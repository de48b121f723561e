import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { readDossier } from "../read-folder.ts";
import { folderWith, inputFile } from "../testing/input.ts";
import { answered, proposeDossier } from "./propose.ts";

const cases = path.join(import.meta.dirname, "../../../cases");
const real = (name: string) => ({ file: inputFile(path.join(cases, name)) });
let remove = () => {};
afterEach(() => remove());

test("Chicago's two files are told apart, placed and mapped without a question", async () => {
  const proposal = await proposeDossier([
    real("chicago-red-light/red_light_camera_locations.csv"),
    real("chicago-red-light/incidents.csv.gz"),
  ]);
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problems));
  const { manifest, questions, notes } = proposal.value;
  expect(questions).toEqual([]);
  expect(manifest).toMatchObject({
    crs: "EPSG:3435",
    files: {
      cameras: {
        path: "red_light_camera_locations.csv",
        columns: { from: "GO LIVE DATE", lon: "LONGITUDE", lat: "LATITUDE" },
      },
      incidents: {
        path: "incidents.csv.gz",
        crs: "EPSG:3435",
        columns: { x: "x_ft", y: "y_ft", moment: "datetime", category: "iucr" },
      },
    },
  });
  const codes = notes.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(["init.delimiter", "init.crs", "init.date-order", "init.categories"]),
  );
});

test("the Dutch register keeps its cameras only, in its own system", async () => {
  const proposal = await proposeDossier([real("den-haag-bgt/bgt_sensor.gml")]);
  expect(proposal).toMatchObject({
    value: {
      questions: [],
      manifest: {
        country: "NL",
        crs: "EPSG:28992",
        files: {
          cameras: {
            where: [{ column: "plus-type", in: ["camera"] }],
            columns: { id: "lokaalID", from: "creationDate" },
          },
        },
      },
    },
  });
});

test("only what cannot be known is asked, and the answers make a dossier that reads", async () => {
  const files = {
    "lijst.csv": "code;datum plaatsing;x;y\nC1;01-02-2018;136687;455782\nC2;03-04-2018;136700;455800\n",
    "bvh.csv": "pleegdatum,x,y,delict\n2017-06-01,136690,455790,geweld\n2018-06-01,136690,455790,diefstal\n",
  };
  const folder = folderWith(files);
  remove = folder.remove;
  const proposal = await proposeDossier(
    [
      { file: folder.file("lijst.csv"), table: "cameras" },
      { file: folder.file("bvh.csv"), table: "incidents" },
    ],
    { name: "Proefstad" },
  );
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problems));
  const [question, ...others] = proposal.value.questions;
  expect(others).toEqual([]);
  expect(question).toMatchObject({
    id: "date-order:lijst.csv:from",
    fallback: 0,
    choices: [{ shown: "dmy" }, { shown: "mdy" }],
  });
  const manifest = answered(proposal.value.manifest, question, 1);
  const made = folderWith({ ...files, "dossier.yaml": stringify(manifest) });
  const dossier = await readDossier(made.path).finally(made.remove);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.manifest.name).toBe("Proefstad");
  expect(dossier.value.cameras).toMatchObject({ value: [{ from: "2018-01-02" }, { from: "2018-03-04" }] });
  expect(dossier.value.incidents).toMatchObject({ state: "known", value: { kind: "points", rows: 2 } });
});

test("a system that the coordinates do not tell is asked", async () => {
  const folder = folderWith({ "cameras.csv": "id,x,y\nC1,9000000,9000000\n" });
  remove = folder.remove;
  const proposal = await proposeDossier([{ file: folder.file("cameras.csv") }]);
  expect(proposal).toMatchObject({
    value: { questions: [{ id: "crs:cameras.csv", path: ["files", "cameras", "crs"] }] },
  });
});
