"""Reads every table with pandas, with the types that datapackage.json documents, and says what came out.

Prints one line for each table: its name, the number of rows, and the types of its columns.
"""
import json
import pathlib
import sys

import pandas as pd

TYPES = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}


def read(folder, resource):
    schema = resource["schema"]
    fields = {field["name"]: field for field in schema["fields"]}
    table = pd.read_csv(
        folder / resource["path"],
        dtype={name: TYPES[field["type"]] for name, field in fields.items() if field["type"] != "date"},
        parse_dates=[name for name, field in fields.items() if field["type"] == "date"],
        true_values=["true"],
        false_values=["false"],
        keep_default_na=False,
        na_values=schema["missingValues"],
    )
    assert list(table.columns) == list(fields), f"{resource['name']}: other columns than documented"
    for name, field in fields.items():
        kind = str(table[name].dtype)
        wanted = TYPES.get(field["type"], "datetime64[ns]")
        assert kind == wanted, f"{resource['name']}.{name} is {kind}, not {wanted}"
        if field.get("constraints", {}).get("required"):
            assert table[name].notna().all(), f"{resource['name']}.{name} has empty fields"
    assert not table.duplicated(schema["primaryKey"]).any(), f"{resource['name']}: a key stands twice"
    return table


def main(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        table = read(folder, resource)
        print(resource["name"], len(table), ",".join(sorted({str(kind) for kind in table.dtypes})))


main(pathlib.Path(sys.argv[1]))
