namespace DprkEngagement;

/// <summary>Reads datapackage.json (Data Package v2, Table Schema). What it says is honoured or refused by name: nothing that changes how a
/// table is to be read is passed over.</summary>
internal static class SchemaReader
{
    public const string FileName = "datapackage.json";

    /// <summary>A column with more values than this is not explained value by value.</summary>
    private const int MostCategories = 1000;

    private static readonly string[] Constraints =
        ["required", "unique", "pattern", "enum", "minimum", "maximum", "minLength", "maxLength"];

    /// <summary>Properties of a resource that change how a table is read, with the only values that are read here.</summary>
    private static readonly (string Name, string[] Read)[] TableSays =
    [
        ("type", ["table"]), ("format", ["csv"]), ("encoding", ["utf-8", "UTF-8", "utf8"]), ("data", []), ("scheme", ["file"]),
        ("compression", ["no"]), ("hash", []), ("bytes", []), ("dialect.delimiter", [","]), ("dialect.lineTerminator", ["\n", "\r\n"]),
        ("dialect.quoteChar", ["\""]), ("dialect.doubleQuote", ["true"]), ("dialect.header", ["true"]), ("dialect.escapeChar", []),
        ("dialect.skipInitialSpace", ["false"]), ("dialect.nullSequence", [""]), ("dialect.headerRows", ["[1]"]),
        ("dialect.headerJoin", []), ("dialect.commentChar", []), ("dialect.commentRows", []), ("dialect.property", []),
        ("dialect.itemType", []), ("dialect.itemKeys", []), ("dialect.sheetNumber", []), ("dialect.sheetName", []),
        ("dialect.table", []), ("dialect.caseSensitiveHeader", ["true"]), ("schema.fieldsMatch", ["exact"]),
    ];

    private static readonly (string Name, string[] Read)[] FieldSays =
        [("decimalChar", ["."]), ("groupChar", [""]), ("bareNumber", ["true"]), ("delimiter", []), ("itemType", [])];

    /// <returns>The schema, or null where it cannot be used; a check of the folder says why.</returns>
    public static DataPackage? TryRead(string folder) =>
        Path.Combine(folder, FileName) is var path && File.Exists(path) ? Read(File.ReadAllBytes(path), new ProblemList("")) : null;

    /// <returns>The schema, or null where a problem was added.</returns>
    public static DataPackage? Read(byte[] file, ProblemList problems)
    {
        try
        {
            // Some editors put a byte order mark first; JSON allows none, and it does no harm.
            using var json = JsonDocument.Parse(file.AsMemory(file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            var root = json.RootElement;
            List<TableSchema> tables = [.. root.List("resources").Select(Table)];
            tables.ForEach(table => CheckKeys(table, tables));
            return new DataPackage(root.Text("version"), tables)
            {
                Title = root.OptionalText("title"), Description = root.OptionalText("description"),
                Licence = root.OptionalList("licenses").Select(licence => licence.OptionalText("name")).FirstOrDefault(),
            };
        }
        catch (JsonException error)
        {
            problems.Add(FileName, (int)(error.LineNumber ?? 0) + 1, "schema-unreadable",
                error.Message.Contains("depth", StringComparison.Ordinal)
                ? "brackets are nested deeper than 64, which no description of tables is; put the last version of the file back"
                : "the file is not well-formed JSON near this line: look for a missing or spare comma, quote or bracket");
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

    private static TableSchema Table(JsonElement resource) => Within($"table '{resource.Text("name")}'", () =>
    {
        Refuse(resource, TableSays);
        var (name, schema) = (resource.Text("name"), resource.Required("schema"));
        var primary = schema.TextOrList("primaryKey");
        var missing = MissingValues(schema) ?? [""];
        List<FieldSchema> fields = [.. schema.List("fields").Select(field => Field(field, primary, missing))];
        if (fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SchemaException($"column '{twice.Key}' is described twice");

        var path = resource.Text("path");
        if (path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.AsSpan().ContainsAny(':', '\\', '\0'))
            throw new SchemaException($"path '{path}' must stay inside the data folder");

        return new TableSchema(name, path, fields, primary, [.. schema.OptionalList("foreignKeys").Select(key => Foreign(key, name))])
        {
            Title = resource.OptionalText("title"), Description = resource.OptionalText("description"),
            Order = resource.TextOrList("order"),
            UniqueKeys = [.. UniqueKeys(schema)],
        };
    });

    /// <summary>Says where in the file what cannot be used stands.</summary>
    private static T Within<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SchemaException error)
        {
            throw new SchemaException($"{place}: {error.Message}");
        }
    }

    /// <summary>Refuses every property that would change the reading and is not honoured.</summary>
    private static void Refuse(JsonElement element, (string Name, string[] Read)[] says)
    {
        foreach (var (name, read) in says)
        {
            var path = name.Split('.');
            var holder = path.Length == 1 ? element : element.Optional(path[0]) ?? default;
            if (holder.ValueKind == JsonValueKind.String)
                throw new SchemaException($"'{path[0]}' points to another file, which this library does not follow; write it out here");

            if (holder.Optional(path[^1]) is { } value && !read.Contains(value.Written()))
            {
                var remedy = read.Length == 0 ? "delete it"
                    : $"it reads {string.Join(" or ", read.Select(text => JsonSerializer.Serialize(text)))} only";
                throw new SchemaException($"'{name}' is {value.GetRawText()}, which this library does not honour; {remedy}");
            }
        }
    }

    // A reference without a resource, or with an empty one, is to the same table.
    private static ForeignKey Foreign(JsonElement key, string table)
    {
        var reference = key.Required("reference");
        var other = reference.OptionalText("resource") is { Length: > 0 } resource ? resource : table;
        return new(key.TextOrList("fields"), other, reference.TextOrList("fields"));
    }

    private static IEnumerable<IReadOnlyList<string>> UniqueKeys(JsonElement schema)
    {
        var keys = schema.Optional("uniqueKeys") is { } written ? Parts(written).Select(Parts).ToList() : [];
        return keys.Select(key => (IReadOnlyList<string>)[.. key.Select(part => part.AsText("uniqueKeys"))]);

        static List<JsonElement> Parts(JsonElement list) => list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? [.. list.EnumerateArray()]
            : throw new SchemaException("""'uniqueKeys' must be a list of lists of columns, e.g. [["a"], ["b", "c"]]""");
    }

    private static FieldSchema Field(JsonElement field, IReadOnlyList<string> primaryKey, IReadOnlyList<string> missingValues) =>
        Within($"column '{field.Text("name")}'", () =>
        {
            Refuse(field, FieldSays);
            var constraints = field.Optional("constraints") ?? default;
            if (constraints.Names().Except(Constraints).FirstOrDefault() is { } unknown)
                throw new SchemaException($"constraint '{unknown}' is not checked by this library; use {string.Join(", ", Constraints)}");

            var (name, type) = (field.Text("name"), TypeOf(field));
            var schema = new FieldSchema
            {
                Name = name, Title = field.OptionalText("title"), Description = field.OptionalText("description"), Type = type,
                Inferred = field.OptionalText("inferred"), Example = field.Optional("example")?.Written(),
                Required = constraints.Flag("required") || primaryKey.Contains(name), Unique = constraints.Flag("unique"),
                Pattern = constraints.OptionalText("pattern"), Enum = [.. constraints.OptionalList("enum").Select(Written)],
                Categories = [.. field.OptionalList("categories").Select(CategoryOf)],
                Minimum = type == FieldType.Date ? null : constraints.OptionalNumber("minimum"),
                Maximum = type == FieldType.Date ? null : constraints.OptionalNumber("maximum"),
                Earliest = type == FieldType.Date ? Day(constraints, "minimum") : null,
                Latest = type == FieldType.Date ? Day(constraints, "maximum") : null,
                MinLength = (int?)constraints.OptionalNumber("minLength"), MaxLength = (int?)constraints.OptionalNumber("maxLength"),
                TrueValues = field.Optional("trueValues") is null ? ["true"] : field.TextOrList("trueValues"),
                FalseValues = field.Optional("falseValues") is null ? ["false"] : field.TextOrList("falseValues"),
                MissingValues = MissingValues(field) ?? missingValues,
            };
            Check(schema, field.Optional("trueValues") ?? field.Optional("falseValues"));
            return schema;
        });

    private static DateOnly? Day(JsonElement constraints, string name) => constraints.OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new SchemaException($"'{name}' is '{text}', which is no day of the form 2018-06-12");

    // Version 2 also allows { "value": "-", "label": "not stated" }.
    private static IReadOnlyList<string>? MissingValues(JsonElement holder) => holder.Optional("missingValues") is null ? null
        : [.. holder.List("missingValues")
            .Select(item => item.ValueKind == JsonValueKind.Object ? item.Text("value") : item.AsText("missingValues"))];

    private static Category CategoryOf(JsonElement category) => category.ValueKind != JsonValueKind.Object
        ? new Category(category.Written())
        : new Category(category.Required("value").Written())
        {
            Label = category.OptionalText("label"), Codes = category.TextOrList("codes"), Ordered = category.Flag("ordered"),
        };

    private static FieldType TypeOf(JsonElement field) =>
        (field.OptionalText("type") ?? "any", field.OptionalText("format") ?? "default") switch
        {
            ("string" or "any", "default") => FieldType.String,
            ("string", "uri") => FieldType.Uri,
            ("integer", "default") => FieldType.Integer,
            ("number", "default") => FieldType.Number,
            ("boolean", "default") => FieldType.Boolean,
            ("date", "default" or "%Y-%m-%d") => FieldType.Date,
            var (type, format) => throw new SchemaException(
                $"type '{type}' with format '{format}' is not known; use string, string with format uri, integer, number, boolean or date"),
        };

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
        field is { Type: FieldType.Integer, Minimum: { } least and >= -MostCategories, Maximum: { } most and <= MostCategories }
        && least <= most
            ? Enumerable.Range((int)least, (int)(most - least) + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))
            : field.Enum;

    private static void CheckKeys(TableSchema table, List<TableSchema> tables)
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
                throw new SchemaException($"a foreign key of table '{table.Name}' must name one column here and one in '{target.Name}'");
        }

        bool HasKey(string name) => tables.Find(other => other.Name == name) is { KeyField.Length: > 0 };
        if (table.RecordTables.FirstOrDefault(name => !HasKey(name)) is { } listed)
            throw new SchemaException($"table '{table.Name}': record_table lists '{listed}', which is no table with a key of one column");

        RequireFields(table, table.PrimaryKey.Concat(table.UniqueKeys.SelectMany(key => key)));
        RequireFields(table, table.Order, "the order");
    }

    private static void RequireFields(TableSchema table, IEnumerable<string> names, string where = "a key")
    {
        if (names.FirstOrDefault(name => table.IndexOf(name) < 0) is { } missing)
            throw new SchemaException($"{where} names column '{missing}', which table '{table.Name}' does not describe");
    }

    /// <summary>A property, or null; an undefined element has none.</summary>
    private static JsonElement? Optional(this JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.Object => element.TryGetProperty(name, out var value) ? value : null,
        _ => throw new SchemaException($"'{name}' was looked for in something that is not an object"),
    };

    private static JsonElement Required(this JsonElement element, string name) =>
        element.Optional(name) ?? throw new SchemaException($"'{name}' is missing");

    private static string Text(this JsonElement element, string name) => element.Required(name).AsText(name, "must be a text");

    private static string? OptionalText(this JsonElement element, string name) => element.Optional(name)?.AsText(name, "must be a text");

    private static bool Flag(this JsonElement element, string name) => element.Optional(name)?.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw new SchemaException($"'{name}' must be true or false"),
    };

    private static decimal? OptionalNumber(this JsonElement element, string name) => element.Optional(name) is not { } number ? null
        : number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var value) ? value
        : throw new SchemaException($"'{name}' must be a number");

    private static IEnumerable<JsonElement> List(this JsonElement element, string name) =>
        element.Required(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray()
        : throw new SchemaException($"'{name}' must be a list");

    private static IEnumerable<JsonElement> OptionalList(this JsonElement element, string name) =>
        element.Optional(name) is null ? [] : element.List(name);

    /// <summary>A list of texts, also where a single text stands for a list of one; empty where there is none.</summary>
    private static IReadOnlyList<string> TextOrList(this JsonElement element, string name) =>
        element.Optional(name) is { ValueKind: JsonValueKind.String } text ? [text.AsText(name)]
        : [.. element.OptionalList(name).Select(item => item.AsText(name))];

    // Names and descriptions are shown in many places; none may steer a terminal or hide what it says.
    private static string AsText(this JsonElement item, string name, string otherwise = "must hold texts") =>
        item.ValueKind != JsonValueKind.String ? throw new SchemaException($"'{name}' {otherwise}")
        : item.GetString()! is var text && text.Any(letter => letter != '\n' && VisibleText.IsSteering(letter))
        ? throw new SchemaException($"'{name}' is '{VisibleText.Of(text)}', which holds a character that is not seen; delete it")
        : text;

    /// <summary>A value as the tables write it: 1, false, summit.</summary>
    private static string Written(this JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static IEnumerable<string> Names(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(property => property.Name) : [];
}
