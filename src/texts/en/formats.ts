export const formats = {
  "format.xlsx": "Excel workbook",
  "format.shapefile": "zipped shapefile",
  "format.gml": "GML",
  "format.geojson": "GeoJSON",
  "format.yaml": "YAML list",
  "format.csv": "CSV",

  "format.unknown": 'there is no format called "{found}". Choose one of: {known}.',
  "format.not-recognised":
    "the content is of no format that can be read ({known}). Save it in one of these formats.",
  "file.no-rows": "the file has headers but no rows. Fill it, or take it out of the folder.",

  "path.leaves-folder":
    "this path or link leads out of the dossier's folder, so it is not opened. Copy the file into the folder.",
  "folder.missing": 'there is no folder "{found}". Check the path.',
  "folder.not-a-folder": '"{found}" is a file. Give the folder in which the dossier lies.',
  "folder.too-many-files":
    '"{found}" holds more than {most} files, so it is hardly a dossier. Give the folder of the dossier itself.',
  "file.not-found":
    "there is no such file in the folder. Check the path in dossier.yaml.{has, select, yes { Perhaps meant: {near}.} other {}}",

  "json.too-deep":
    "line {line}, column {column}: the brackets nest deeper than {most} levels, which no map layer does. Export the file again.",
  "json.not-a-number":
    'line {line}, column {column}: "{found}" is not a number in JSON. Export the file again with empty values (null) in its place.',
  "json.not-json":
    "line {line}, column {column}: here the text stops being JSON; it may be cut off. Export the file again.",
  "geojson.no-features": "the JSON holds no features. Export it as a GeoJSON FeatureCollection.",
  "geojson.not-a-feature": "this is not a feature. Export the file again as a GeoJSON FeatureCollection.",
  "geojson.no-properties":
    "{count, plural, one {a feature has} other {# features have}} no properties; their columns count as empty.",
  "geometry.broken":
    "the coordinates are not numbers, or an outline has fewer than three corners. Repair the shape in the map program.",
  "geometry.unsupported":
    "a {found} cannot be used as a place; points and polygons can. {count, plural, one {The row is} other {The # rows are}} read without a place.",
  "gml.several-crs": "the file mixes coordinate systems ({found}). Export it in one system.",

  "xml.entities":
    "line {line}: the file declares entities, which can blow up beyond all bounds. Export it again without a DOCTYPE.",
  "xml.not-well-formed":
    "line {line}, column {column}: here the XML breaks; the file may be cut off. Export it again.",
  "xml.too-deep": "line {line}: the elements nest deeper than {most} levels. Export the file again.",

  "yaml.broken":
    "line {line}, column {column}: this is not valid YAML. Check the indentation, and put quotes around texts with a colon.",
  "yaml.no-list": "a list of records is expected. Begin each record with a dash.",
  "yaml.no-record": "this item of the list has no fields. Write it as name: value.",

  "xlsx.unreadable":
    "this workbook cannot be read. Open it in a spreadsheet program and save it again as .xlsx.",
  "xlsx.no-such-sheet": 'there is no sheet "{sheet}". The workbook has: {sheets}.',

  "shapefile.none": "the archive holds no shapefile. Put the .shp, .dbf and .prj of one layer in it.",
  "shapefile.several-layers":
    "choose one of the layers in this archive by `layer` in dossier.yaml: {layers}.",
  "shapefile.incomplete": 'layer "{layer}" lacks its .dbf. Zip all files of the layer together.',
  "shapefile.unreadable": 'layer "{layer}" is damaged. Export it again.',
  "shapefile.no-encoding":
    "the archive does not tell its encoding (.cpg); read as {encoding}. Check the accents in names.",

  "zip.broken": "this archive is damaged or not a zip archive. Make it again.",
  "zip.too-many-entries":
    "the archive holds {entries} files; at most {most} are accepted. Zip only what belongs to the table.",
  "zip.too-large":
    "unpacked, the archive would be larger than is accepted ({mebibytes} MB). Split the table.",
  "zip.bomb":
    '"{entry}" would unpack to {ratio} times its size, which no real table does. It is not unpacked; make the archive again.',
  "zip.leaves-folder":
    "the archive holds a path that leads out of it. It is not unpacked; make it again from plain files.",

  "crs.unknown":
    'coordinate system "{found}" cannot be converted. Use one of: {known}; or convert the file first.',
  "crs.not-metric":
    '"{found}" does not measure in metres. Choose a projected system for `crs`, for example EPSG:28992.',
  "crs.not-stated":
    "it is not clear in which coordinate system these coordinates are. Give `crs` for this file in dossier.yaml; one of: {known}.",
  "crs.guessed": "the file names no coordinate system; by their range the coordinates are read as {crs}.",
  "coordinates.swapped":
    "the coordinates fit only when their order is turned round: latitude and longitude, or x and y, are swapped. Swap the two columns, or their names in dossier.yaml.",
  "coordinates.other-crs":
    "the coordinates are not {crs}: they look like {other}. Put `crs: {other}` with this file in dossier.yaml.",
  "coordinates.outside":
    "read as {crs}, most coordinates lie outside the area of {working}. Check `crs` of this file and of the dossier.",
  "coordinates.zero":
    "{count, plural, one {a row has} other {# rows have}} the coordinates 0,0, which stand for unknown; read without a place. Leave such cells empty.",
  "coordinates.impossible":
    "{count, plural, one {a row has} other {# rows have}} coordinates that no place on the map can have. Correct them or leave them empty.",
  "polygon.crosses-itself":
    "the outline crosses itself near x {x}, y {y} (metres), so inside and outside cannot be told. Repair the shape in the map program.",
  "polygon.too-few-corners": "the outline has fewer than three corners. Draw the area again.",
  "polygon.no-surface": "the outline encloses no surface. Draw the area again.",
  "format.ods": "OpenDocument spreadsheet",
  "ods.unreadable":
    "This spreadsheet cannot be read. Open it, save it again, and check that the sheet exists.",

  "format.xls": "Excel workbook of before 2007",
  "format.parquet": "Parquet",
  "format.json-table": "JSON table",
  "format.geopackage": "GeoPackage",
  "format.kml": "KML or KMZ",
  "format.cityjson": "CityJSON",
  "format.overpass": "OpenStreetMap extract (Overpass JSON)",
  "format.icalendar": "calendar (iCalendar)",
  "format.csv-zip": "zip of CSV files",
  "file.too-many-cells":
    "the table has more than {most} cells, which is more than fits in memory. Save it as CSV, or split it.",
  "geopackage.unreadable": "this GeoPackage is damaged or is not one. Export it again from the map program.",
  "geopackage.no-layers": "the database holds no layers of a GeoPackage. Export it as GeoPackage again.",
  "geopackage.several-layers": "choose one of the layers by `layer` in dossier.yaml: {layers}.",
  "geopackage.no-such-layer": 'there is no layer "{layer}". The file has: {layers}.',
  "geopackage.view": 'layer "{layer}" is a view, which is not opened. Export it as a layer of its own.',
  "geopackage.write-ahead":
    "this GeoPackage was open in another program when it was copied; its last changes may be missing. Close that program and copy the file again.",
  "kml.none": "the archive holds no KML. Save the map as KMZ again.",
  "kml.network-link":
    "{count, plural, one {the file points} other {the file points # times}} to a map elsewhere, which is not fetched. Save that map itself as KML.",
  "json.no-table": "the JSON holds no list of records. Export the table as a list, or as CSV.",
  "json.not-a-record": "this item of the list is not a record with fields. Export the file again.",
  "json.more-pages":
    "the file is one page of a longer list ({count} records); the service has more. Download all pages, and put them in the folder together.",
  "csv-zip.none": "the archive holds no CSV file with rows. Check the download.",
  "csv-zip.several-tables":
    "the archive holds CSV files with different columns, for example {files}. Choose them by a part of their name, with `layer` in dossier.yaml.",
  "csv-zip.joined":
    '{count, plural, one {one file is} other {# files are}} read from the archive, in the order of their names; rows are numbered on through them, and the column "{column}" tells their file.',
  "xls.unreadable":
    "this workbook cannot be read, or is protected by a password. Open it in a spreadsheet program and save it as .xlsx.",
  "parquet.unreadable": "this Parquet file is damaged or cut off. Export or download it again.",
  "cityjson.not-a-model": "the file is not a CityJSON model with city objects. Export it again as CityJSON.",
  "overpass.no-elements": "the file has no list of elements. Download the extract again as JSON.",
  "overpass.incomplete":
    "the server stopped before the extract was complete, and says so in the file. Ask for a smaller area and download it again.",
  "overpass.untagged":
    "{count, plural, one {one element without tags is} other {# elements without tags are}} a corner of another object, and no row.",
  "icalendar.unreadable": "this calendar cannot be read. Export it again as iCalendar (.ics).",
  "icalendar.no-begin": "this event has no begin. Complete it in the calendar program and export again.",
  "icalendar.no-end":
    "an event repeats without end; its first {most} times are read. Give the series an end date and export again.",
  "xls.first-sheet":
    'sheet "{sheet}" is read, the first of: {sheets}. Name another by `sheet` in dossier.yaml.',
  "icalendar.rule":
    "the rule by which this event repeats cannot be followed. Let it repeat by the day, week, month or year, and export again.",
} as const;
