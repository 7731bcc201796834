namespace DprkEngagement;

/// <summary>Reads datapackage.json (Data Package v2, Table Schema). What it says is honoured or refused by name: nothing that changes how a
/// table is to be read is passed over.</summary>
internal static class SchemaReader
{
    /// <summary>The file's name.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>A column with more values than this is not explained value by value.</summary>
    private const int MostCategories = 1000;

    private static readonly string[] Constraints =
        ["required", "unique", "pattern", "enum", "minimum", "maximum", "minLength", "maxLength"];

    /// <summary>Properties of a resource, a dialect or a schema that change how a table is read, with the only value that is read
    /// here.</summary>
    private static readonly (string Name, string[] Read)[] ResourceSays =
        [("type", ["table"]), ("format", ["csv"]), ("encoding", ["utf-8", "UTF-8", "utf8"]), ("data", []), ("scheme", ["file"]),
            ("compression", ["no"]), ("hash", []), ("bytes", [])];

    private static readonly (string Name, string[] Read)[] DialectSays =
    [
        ("delimiter", [","]), ("lineTerminator", ["\n", "\r\n"]), ("quoteChar", ["\""]), ("doubleQuote", ["true"]), ("header", ["true"]),
        ("skipInitialSpace", ["false"]), ("escapeChar", []), ("nullSequence", [""]), ("headerRows", ["[1]"]), ("headerJoin", []),
        ("commentChar", []), ("commentRows", []), ("property", []), ("itemType", []), ("itemKeys", []), ("sheetNumber", []),
        ("sheetName", []), ("table", []), ("caseSensitiveHeader", ["true"]),
    ];

    private static readonly (string Name, string[] Read)[] SchemaSays = [("fieldsMatch", ["exact"])];

    private static readonly (string Name, string[] Read)[] FieldSays =
        [("decimalChar", ["."]), ("groupChar", [""]), ("bareNumber", ["true"]), ("delimiter", []), ("itemType", [])];

    /// <returns>The schema, or null where it cannot be used; a check of the folder says why.</returns>
    public static DataPackage? TryRead(string folder) =>
        File.Exists(Path.Combine(folder, FileName)) ? Read(File.ReadAllBytes(Path.Combine(folder, FileName)), new ProblemList(""))
            : null;

    /// <returns>The schema, or null where a problem was added.</returns>
    public static DataPackage? Read(byte[] file, ProblemList problems)
    {
        // Some editors put a byte order mark first; JSON allows none, and it does no harm.
        var bytes = file.AsMemory(file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var tables = root.List("resources").Select(Table).ToList();
            CheckKeys(tables);
            return new DataPackage(root.Text("version"), tables)
            {
                Title = root.OptionalText("title"),
                Description = root.OptionalText("description"),
                Licence = root.OptionalList("licenses").Select(licence => licence.OptionalText("name")).FirstOrDefault(),
            };
        }
        catch (JsonException error)
        {
            problems.Add(FileName, (int)(error.LineNumber ?? 0) + 1, "schema-unreadable", JsonReading.Explain(error));
        }
        catch (InvalidOperationException)
        {
            // Thrown for a text that is not Unicode.
            problems.Add(FileName, 0, "encoding-wrong", "the file holds text that is not UTF-8; save it as UTF-8");
        }
        catch (SchemaException error)
        {
            problems.Add(FileName, 0, "schema-unusable", error.Message);
        }

        return null;
    }

    private static TableSchema Table(JsonElement resource)
    {
        var name = resource.Text("name");
        try
        {
            Refuse(resource, ResourceSays);
            Refuse(resource.Optional("dialect") ?? default, DialectSays, "dialect.");
            var schema = resource.Required("schema");
            Refuse(schema, SchemaSays, "schema.");
            var primary = schema.TextOrList("primaryKey");
            var missing = schema.Optional("missingValues") is null ? [""] : MissingValues(schema);
            var fields = schema.List("fields").Select(field => Field(field, primary, missing)).ToList();
            if (fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
                throw new SchemaException($"column '{twice.Key}' is described twice");

            return new TableSchema(name, PathOf(resource), fields, primary,
                [.. schema.OptionalList("foreignKeys").Select(key => Foreign(key, name))])
            {
                Title = resource.OptionalText("title"),
                Description = resource.OptionalText("description"),
                Order = resource.TextOrList("order"),
                UniqueKeys = [.. schema.OptionalList("uniqueKeys").Select(UniqueKey)],
            };
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"table '{name}': {error.Message}");
        }
    }

    /// <summary>Refuses every property that would change the reading and is not honoured.</summary>
    private static void Refuse(JsonElement element, (string Name, string[] Read)[] says, string within = "")
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            throw new SchemaException($"'{within.TrimEnd('.')}' points to another file, which this library does not follow; write it "
                + "out here");
        }

        foreach (var (name, read) in says)
        {
            if (element.Optional(name) is { } value && !read.Contains(JsonReading.Written(value)))
            {
                var remedy = read.Length == 0
                    ? "delete it"
                    : $"it reads {string.Join(" or ", read.Select(text => JsonSerializer.Serialize(text)))} only";
                throw new SchemaException($"'{within}{name}' is {value.GetRawText()}, which this library does not honour; {remedy}");
            }
        }
    }

    private static IReadOnlyList<string> UniqueKey(JsonElement key) =>
        [.. key.EnumerateArray().Select(part => JsonReading.TextOf(part, "uniqueKeys"))];

    private static string PathOf(JsonElement resource)
    {
        var path = resource.Text("path");
        var leavesFolder = path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal)
            || path.AsSpan().ContainsAny(':', '\\', '\0');
        return leavesFolder ? throw new SchemaException($"path '{path}' must stay inside the data folder") : path;
    }

    // A reference without a resource, or with an empty one, is to the same table.
    private static ForeignKey Foreign(JsonElement key, string table)
    {
        var reference = key.Required("reference");
        return new ForeignKey(
            key.TextOrList("fields"),
            reference.OptionalText("resource") is { Length: > 0 } resource ? resource : table,
            reference.TextOrList("fields"));
    }

    private static FieldSchema Field(JsonElement field, IReadOnlyList<string> primaryKey, IReadOnlyList<string> missingValues)
    {
        var name = field.Text("name");
        try
        {
            Refuse(field, FieldSays);
            var constraints = field.Optional("constraints") ?? default;
            if (constraints.Names().Except(Constraints).FirstOrDefault() is { } unknown)
                throw new SchemaException($"constraint '{unknown}' is not checked by this library; use {string.Join(", ", Constraints)}");

            var type = TypeOf(field);
            var schema = new FieldSchema
            {
                Name = name,
                Title = field.OptionalText("title"),
                Description = field.OptionalText("description"),
                Type = type,
                Inferred = field.OptionalText("inferred"),
                Example = field.Optional("example") is { } example ? JsonReading.Written(example) : null,
                Required = constraints.Flag("required") || primaryKey.Contains(name),
                Unique = constraints.Flag("unique"),
                Pattern = constraints.OptionalText("pattern"),
                Enum = [.. constraints.OptionalList("enum").Select(JsonReading.Written)],
                Categories = [.. field.OptionalList("categories").Select(CategoryOf)],
                Minimum = type == FieldType.Date ? null : constraints.OptionalNumber("minimum"),
                Maximum = type == FieldType.Date ? null : constraints.OptionalNumber("maximum"),
                Earliest = type == FieldType.Date ? Day(constraints, "minimum") : null,
                Latest = type == FieldType.Date ? Day(constraints, "maximum") : null,
                MinLength = (int?)constraints.OptionalNumber("minLength"),
                MaxLength = (int?)constraints.OptionalNumber("maxLength"),
                TrueValues = field.Optional("trueValues") is null ? ["true"] : field.TextOrList("trueValues"),
                FalseValues = field.Optional("falseValues") is null ? ["false"] : field.TextOrList("falseValues"),
                MissingValues = field.Optional("missingValues") is null ? missingValues : MissingValues(field),
            };
            Check(schema, field.Optional("trueValues") ?? field.Optional("falseValues"));
            return schema;
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"column '{name}': {error.Message}");
        }
    }

    private static DateOnly? Day(JsonElement constraints, string name) => constraints.OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new SchemaException($"'{name}' is '{text}', which is no day of the form 2018-06-12");

    // Version 2 also allows { "value": "-", "label": "not stated" }.
    private static IReadOnlyList<string> MissingValues(JsonElement holder) =>
    [
        .. holder.OptionalList("missingValues")
            .Select(item => item.ValueKind == JsonValueKind.Object ? item.Text("value") : JsonReading.TextOf(item, "missingValues")),
    ];

    private static Category CategoryOf(JsonElement category) => category.ValueKind != JsonValueKind.Object
        ? new Category(JsonReading.Written(category))
        : new Category(JsonReading.Written(category.Required("value")))
        {
            Label = category.OptionalText("label"),
            Codes = category.TextOrList("codes"),
            Ordered = category.Flag("ordered"),
        };

    private static FieldType TypeOf(JsonElement field)
    {
        var type = field.OptionalText("type") ?? "any";
        var format = field.OptionalText("format") ?? "default";
        return (type, format) switch
        {
            ("string" or "any", "default") => FieldType.String,
            ("string", "uri") => FieldType.Uri,
            ("integer", "default") => FieldType.Integer,
            ("number", "default") => FieldType.Number,
            ("boolean", "default") => FieldType.Boolean,
            ("date", "default" or "%Y-%m-%d") => FieldType.Date,
            _ => throw new SchemaException(
                $"type '{type}' with format '{format}' is not known; use string, string with format uri, integer, number, boolean or date"),
        };
    }

    private static void Check(FieldSchema field, JsonElement? booleanValues)
    {
        var (isNumber, isText) = (field.Type is FieldType.Integer or FieldType.Number, field.Type == FieldType.String);
        (bool IsWrong, string Message)[] rules =
        [
            (!isNumber && (field.Minimum ?? field.Maximum) is not null, "minimum and maximum are for integer, number and date only"),
            (!isText && (field.Pattern is not null || (field.MinLength ?? field.MaxLength) is not null),
                "pattern, minLength and maxLength are for string only"),
            (!isText && field.Enum.Count > 0, "enum is for string only"),
            (booleanValues is not null && field.Type != FieldType.Boolean, "trueValues and falseValues are for boolean only"),
            (field.Categories.Count > 0 && !field.Categories.Select(category => category.Value).SequenceEqual(ValuesOf(field)),
                "categories must list the values of enum, or the whole numbers from minimum to maximum, in the same order"),
        ];
        if (rules.FirstOrDefault(rule => rule.IsWrong).Message is { } wrong)
            throw new SchemaException(wrong);

        try
        {
            _ = field.Pattern is null ? null : FieldForm.Matcher(field.Pattern);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new SchemaException($"pattern '{field.Pattern}' is not a regular expression that can be used");
        }
    }

    private static IEnumerable<string> ValuesOf(FieldSchema field) =>
        field is { Type: FieldType.Integer, Minimum: { } least, Maximum: { } most }
        && least >= -MostCategories && most <= MostCategories && least <= most
            ? Enumerable.Range((int)least, (int)(most - least) + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))
            : field.Enum;

    private static void CheckKeys(List<TableSchema> tables)
    {
        foreach (var table in tables)
        {
            if (tables.Count(other => other.Name == table.Name) > 1)
                throw new SchemaException($"two tables are named '{table.Name}'");

            foreach (var key in table.ForeignKeys)
            {
                var target = tables.Find(other => other.Name == key.Resource)
                    ?? throw new SchemaException($"table '{table.Name}' points to table '{key.Resource}', which is not described");
                RequireFields(table, key.Fields);
                RequireFields(target, key.ResourceFields);
                if (key.Fields.Count != 1 || key.ResourceFields.Count != 1)
                {
                    throw new SchemaException(
                        $"a foreign key of table '{table.Name}' must name one column here and one in '{target.Name}'");
                }
            }

            if (table.RecordTables.Count > 0 && table.RecordTables.FirstOrDefault(
                name => tables.Find(other => other.Name == name) is not { KeyField.Length: > 0 }) is { } listed)
            {
                throw new SchemaException(
                    $"table '{table.Name}': record_table lists '{listed}', which is no table with a key of one column");
            }

            RequireFields(table, table.PrimaryKey.Concat(table.UniqueKeys.SelectMany(key => key)));
            RequireFields(table, table.Order, "the order");
        }
    }

    private static void RequireFields(TableSchema table, IEnumerable<string> names, string where = "a key")
    {
        if (names.FirstOrDefault(name => table.IndexOf(name) < 0) is { } missing)
            throw new SchemaException($"{where} names column '{missing}', which table '{table.Name}' does not describe");
    }
}
