using System.Diagnostics;
using DprkEngagement.Cli.Codebook;
using Microsoft.Data.Sqlite;

namespace DprkEngagement.Cli.Tests.Commands;

/// <summary>What is made from the data: codebook, derived tables, exports.</summary>
public sealed class MadeFromDataTests
{
    [Fact]
    public void The_codebook_names_every_table_column_and_value_and_the_committed_one_is_it()
    {
        var data = EngagementData.Load(Repository.Data);
        var text = CodebookText.Of(data);
        Assert.All(data.Tables.Values,
            table => Assert.All(table.Schema.Fields, field => Assert.Contains($"`{table.Name}.{field.Name}`", text,
            StringComparison.Ordinal)));
        Assert.All(data.Quantities, quantity => Assert.Contains($"| `{quantity.Id}` | {quantity.Label} |", text, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Path.Combine(Repository.Data, CodebookText.FileName)));
    }

    [Fact]
    public void A_part_that_there_is_not_is_told_with_its_place()
    {
        using var data = DataCopy.Small();
        Directory.CreateDirectory(Path.Combine(data.Folder, "codebook"));
        File.WriteAllText(Path.Combine(data.Folder, "codebook", "00.md"), "# X\n\n{{table}}\n");
        var problem = Assert.Single(Assert.Throws<DataException>(() => CodebookText.Of(data.Data())).Problems);
        Assert.StartsWith("data/codebook/00.md(3,1): error part-unknown: there is no part of the codebook 'table'; did you mean 'tables'?",
            problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_derived_tables_are_those_of_the_data()
    {
        var data = EngagementData.Load(Repository.Data);
        Assert.All(DerivedTables.Of(data),
            one => Assert.Equal(DerivedTables.Csv(one.Table),
            File.ReadAllText(Path.Combine(Repository.Data, DerivedTables.Folder, one.Name))));
    }

    [Fact]
    public void A_naive_count_over_them_gives_the_librarys_numbers()
    {
        using var sample = DataCopy.Sample();
        var data = sample.Data();
        var tables = DerivedTables.Of(data).ToDictionary(one => one.Name, one => RawRows.Of(DerivedTables.Csv(one.Table)));
        Assert.Equal(data.Contacts().Count, Count("contacts.csv", "counted", "true"));
        Assert.Equal(data.Meetings().Count, Count("meetings.csv", "counted", "true"));
        var years = tables["dyad-year.csv"];
        var (contacts, state) = (years[0].IndexOf("contacts"), years[0].IndexOf("iso3c"));
        // A year that was not searched is empty, not 0.
        Assert.Contains(years.Skip(1), row => row[contacts].Length == 0);
        Assert.All(years.Skip(1), row => Assert.Contains(data.Actors, actor => actor.Iso3c == row[state] && actor.FivePower));

        int Count(string table, string column, string value) => tables[table].Skip(1)
            .Count(row => row[tables[table][0].IndexOf(column)] == value);
    }

    [Fact]
    public async Task Refresh_of_a_folder_of_ones_own_writes_what_lies_in_it_and_says_when_nothing_changed()
    {
        using var data = DataCopy.Sample();
        Directory.CreateDirectory(Path.Combine(data.Folder, "codebook"));
        File.WriteAllText(Path.Combine(data.Folder, "codebook", "00.md"), "# {{title}}\n\n{{tables}}\n");
        var run = await Dprk.OnAsync(data, "refresh");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("data/CODEBOOK.md: written\ndata/derived/contacts.csv: written\n", run.Output, StringComparison.Ordinal);
        run = await Dprk.OnAsync(data, "refresh");
        Assert.StartsWith("data/CODEBOOK.md: up to date\ndata/derived/contacts.csv: up to date\n", run.Output, StringComparison.Ordinal);

        data.Set("claims", 2, "unit", "solders");
        Assert.Equal(3, (await Dprk.OnAsync(data, "refresh")).ExitCode);
    }

    [Theory]
    [InlineData("CODEBOOK.md.dprk-new")]
    [InlineData("derived/contacts.csv.dprk-new")]
    public async Task Refresh_of_a_folder_that_cannot_be_written_names_the_folder_and_nothing_else(string blocked)
    {
        using var data = DataCopy.Sample();
        Directory.CreateDirectory(Path.Combine(data.Folder, "codebook"));
        File.WriteAllText(Path.Combine(data.Folder, "codebook", "00.md"), "# {{title}}\n");
        // A folder in the place of an unfinished file, since root may write anywhere.
        Directory.CreateDirectory(Path.Combine(data.Folder, blocked));
        var run = await Dprk.OnAsync(data, "refresh");
        var folder = Path.GetDirectoryName(Path.Combine(data.Folder, blocked));
        Assert.Equal($"The folder {folder} cannot be written: it may not be changed. Nothing was changed.\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Exported_to_sqlite_every_row_has_its_type_and_every_key_its_row()
    {
        using var data = DataCopy.Sample();
        Assert.Equal(0, (await Dprk.OnAsync(data, "export", "--to", "out", "--format", "sqlite")).ExitCode);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data.Root, "out", "dprk.sqlite")};Pooling=False");
        connection.Open();
        Assert.Equal((long)data.Data().Claims.Count, Ask("SELECT count(*) FROM claims"));
        Assert.Equal((long)data.Data().Contacts().Count, Ask("SELECT sum(counted) FROM derived_contacts"));
        Assert.Equal(1500.0, Ask($"SELECT best FROM claims WHERE claim_id = '{DataCopy.Claim}'"));
        Assert.Equal("number", Ask("SELECT type FROM columns WHERE \"table\" = 'claims' AND \"column\" = 'best'"));
        Assert.Null(Ask("PRAGMA foreign_key_check"));

        object? Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public async Task Exported_to_parquet_every_table_is_a_file()
    {
        using var data = DataCopy.Sample();
        Assert.Equal(0, (await Dprk.OnAsync(data, "export", "--to", "out", "--format", "parquet")).ExitCode);
        using var file = File.OpenRead(Path.Combine(data.Root, "out", "claims.parquet"));
        await using var reader = await Parquet.ParquetReader.CreateAsync(file);
        Assert.Equal(data.Data().Claims.Count, reader.Metadata!.NumRows);
        Assert.Equal("stated figure; empty where only bounds were stated; below zero only for a rate of growth",
            reader.CustomMetadata["best"]);
        Assert.True(File.Exists(Path.Combine(data.Root, "out", "derived_dyad_year.parquet")));
    }

    [Fact]
    public async Task Exported_as_csv_the_files_are_the_same_and_load()
    {
        using var data = DataCopy.Sample();
        Assert.Equal(0, (await Dprk.OnAsync(data, "export", "--to", "out")).ExitCode);
        Assert.Equal(data.Read("claims"), File.ReadAllText(Path.Combine(data.Root, "out", "claims.csv")));
        Assert.Empty(EngagementData.TryLoad(Path.Combine(data.Root, "out")).Problems);
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_refused_with_those_there_are()
    {
        using var data = DataCopy.Small();
        var run = await Dprk.OnAsync(data, "export", "--to", "out", "--format", "xlsx");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Argument 'xlsx' not recognized. Must be one of: 'csv', 'sqlite', 'parquet'\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_into_the_data_folder_is_refused()
    {
        using var data = DataCopy.Sample();
        Assert.Equal(1, (await Dprk.OnAsync(data, "export", "--to", "data/out")).ExitCode);
    }
}
