export const views = {
  "visibility.range": "a view needs a reach above 0 metres; found {found}.",
  "visibility.inside-solid":
    "{count, plural, one {one camera stands} other {# cameras stand}} inside a building, by its place in the register. Correct the place: on the facade, or in front of it.",
  "lens.field-of-view": "a lens has a field of view between 0 and 180 degrees; found {found}.",
  "lens.not-positive":
    "picture elements, focal length and sensor width must be more than 0; found {found}. Correct the lens.",
  "view.field-of-view":
    "a field of view lies above 0 and up to 360 degrees; found {found}. Correct it, or leave it empty when it is not known.",
  "view.no-place":
    "{count, plural, one {one camera has} other {# cameras have}} no place on the map. Add coordinates.",
  "view.outside-buildings":
    "{count, plural, one {one camera hangs} other {# cameras hang}} where the dossier has no footprints: what it sees cannot be told. Add the buildings around it, or correct its place.",
  "view.nothing-in-picture":
    "{count, plural, one {one camera has} other {# cameras have}} a tilt and height with which nothing at the height of a person is in the picture. Correct tilt, height or field of view.",
  "view.no-area-outline": "the camera has no area with an outline, so nothing can be said to lie outside it.",
  "view.no-dwellings": "There is no table of dwellings. Add dwellings with their building or coordinates.",
  "view.no-sensitive":
    "There is no table of sensitive places. Add schools, places of worship, clinics and such.",
  "view.no-residents":
    "The dwellings do not tell how many people live there. Add residents, if only an estimate.",
  "view.no-neighbourhoods":
    "There are no neighbourhoods with outline and residents, or no dwellings with coordinates, to compare with.",
  "view.counts-only": "Incidents are counts per area; only incidents with a point can be in view or not.",
  "views.no-buildings":
    "What the cameras see is not measured: the dossier has no building footprints. Add a table buildings (BAG, BGT, OpenStreetMap or CityJSON).",
  "views.no-cameras": "No camera hangs on the day of the evaluation, so there is nothing to see with.",
  "published.views": "What single cameras see stays inside the organisation.",
  "building.duplicate":
    "{count, plural, one {one building has} other {# buildings have}} the same outline as another. The view does not change; dwellings count with the first.",
  "preset.unknown-camera": 'camera "{found}" is not in the register. Add it, or correct the code.',
  "preset.more-than-all":
    'the presets of camera "{found}" add up to more than all of the time. Correct the shares.',
  "report.table.buildings": "buildings",
  "report.table.dwellings": "dwellings",
  "report.table.sensitive": "sensitive places",
  "report.table.presets": "directions of turning cameras",
  "report.part.views": "what the cameras see",
  "report.privacy.views":
    "The view was computed for {seen, number} of the {cameras, number} cameras that hang; the direction of {posed, number} of them is known. Together they have {ground} m² of open ground in view.",
  "report.privacy.views-method":
    "Buildings hide what lies behind them; trees, cars and awnings are not on the map. A computed view proves no breach: it asks for a look on site.",
  "report.privacy.any-direction":
    "Where the direction of a camera is not known or changes, the first number is for all directions together. The range in brackets holds what it can see at one moment.",
  "report.privacy.past-buildings":
    "{count, plural, one {One camera reaches} other {# cameras reach}} past the edge of the buildings in the dossier. There the view shown is an upper bound.",
  "report.privacy.with-band": "{value} ({low} to {high})",
  "report.privacy.exposure":
    "{dwellings} dwellings have a facade in view of at least one camera, of {all, number} in the dossier.",
  "report.privacy.residents":
    "By the residents as a measure, {residents} people live there, and their facades are in view for {minutes} resident-minutes a day. People who pass by are not counted.",
  "report.privacy.map-caption": "What the cameras of {area} have in view",
  "report.privacy.map-alternative":
    "Map of {area} with its buildings: {cameras, number} cameras see {ground} m² of open ground in all, of which {outside} m² lie outside the designated area.",
  "report.privacy.map-table": "Numbers of the map of {area}",
  "report.privacy.views-caption": "View per camera",
  "report.privacy.facades-caption": "Facades of dwellings in view, with a proposal for a mask",
  "report.privacy.sensitive-caption": "Sensitive places in view",
  "report.privacy.neighbourhoods-caption": "Dwellings in view by neighbourhood",
  "report.privacy.inspection":
    "Inspection list: print it, look on site, and record each result in the privacy file as a check of the view.",
  "report.privacy.inspection-caption": "To check on site",
  "report.privacy.degrees": "{from}° to {to}°",
  "report.pose.known": "known",
  "report.pose.presets": "presets",
  "report.pose.any-direction": "not known",
  "report.pose.turns": "turns, no presets known",
  "report.inspection.none-needed": "nothing outside in view",
  "report.inspection.check-on-site": "check on site",
  "report.inspection.passed": "✓ in order, {on}",
  "report.inspection.failed": "✗ not in order, {on}",
  "report.sensitive.school": "School or child care",
  "report.sensitive.worship": "Place of worship",
  "report.sensitive.care": "Care",
  "report.sensitive.shelter": "Shelter",
  "report.sensitive.party": "Party or union",
  "report.sensitive.protest": "Place or route of protest",
  "report.sensitive.other": "Other",
  "report.column.direction": "Direction",
  "report.column.ground": "Open ground (m²)",
  "report.column.outside": "Outside the area (m²)",
  "report.column.overlap": "Seen by others too (m²)",
  "report.column.dwellings-in-view": "Dwellings in view",
  "report.column.sensitive-in-view": "Sensitive places",
  "report.column.incidents-in-view": "Incidents in view, 12 months",
  "report.column.incidents-in-circle": "In the circle",
  "report.column.on-site": "On site",
  "report.column.building": "Building",
  "report.column.length": "Length (m)",
  "report.column.surface": "Surface (m²)",
  "report.column.density": "px/m",
  "report.column.pan": "Pan",
  "report.column.share-in-view": "Share of dwellings in view",
  "report.column.share-of-residents": "Share of residents",
  "report.column.found-on-site": "Outside in view? Masked?",
  "report.column.looked-on": "Date and function",
  "chart.map-buildings": "buildings",
  "chart.map-in-view": "in view",
  "chart.map-outside": "in view outside the area: check on site",
  "chart.map-boundary": "designated area",
  "chart.map-camera": "camera, direction known",
  "chart.map-camera-unknown": "camera, direction not known",
  "chart.map-scale": "{metres, number} m",
} as const;
