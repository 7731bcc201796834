using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Codebook;

using Codebook = DprkEngagement.Codebook;

/// <summary>Parts of the codebook, on a small folder with prose of its own.</summary>
public sealed class CodebookTests
{
    [Fact]
    public void Files_of_prose_follow_each_other_by_name_and_list_their_sections()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            """
            # About 0.0.1

            - [What is in, and what is not](#what-is-in-and-what-is-not)
            - [Last](#last)

            ## What is in, and what is not

            Text.

            ## Last

            """,
            Write(folder, ("2.md", "## What is in, and what is not\r\n\r\nText.\r\n\r\n## Last\n\n\n"), ("1.md", "# About {{version}}\n\n{{contents}}")));
    }

    [Fact]
    public void A_table_is_described_with_its_columns_and_values()
    {
        using var folder = new SampleFolder();

        var text = Write(folder, ("1.md", "{{tables}}"));

        Assert.Contains(
            """
            ### Table `places`

            Where events happen.

            File `places.csv`, 1 row. Rows are told apart by `place_id`.

            | column | type | meaning | rules | example | filled |
            |---|---|---|---|---|---|
            | `places.place_id` | string | stable key | required; unique; form `[a-z0-9]+(-[a-z0-9]+)*` | `panmunjom` | all |
            | `places.name` | string | name for display | required | `Panmunjom` | all |
            | `places.iso3c` | string | the state it lies in | required; found in `actors.iso3c` | `KOR` | all |
            | `places.latitude` | number | degrees north, WGS 84 | -90 to 90 | `37.956` | all |
            | `places.longitude` | number | degrees east, WGS 84 | -180 to 180 | `126.677` | all |
            | `places.where_prec` | integer | how exactly the place is known (UCDP where_prec) | required; one of the values below | `1` | all |

            #### places.where_prec

            | value | meaning | rows | example |
            |---|---|---|---|
            | `1` | the exact place | 1 | `singapore` |
            | `2` | within 25 km of the place | 0 |  |

            """.TrimEnd(),
            text,
            StringComparison.Ordinal);
        Assert.Contains("| `claims.best` | number | stated figure; empty where only bounds were stated; below zero only for a rate of growth | -100 or more | `1500` | all |", text, StringComparison.Ordinal);
        Assert.Contains("| `claims.low` | number | stated lower bound; below zero only for a rate of growth | -100 or more | `10900` | 0 of 1 |", text, StringComparison.Ordinal);
        Assert.Contains("| `claimants.party_to_war` | boolean | its state fights in the war on Ukraine (Russia, Ukraine, North Korea) | required | `false` | all: 0 true, 1 false |", text, StringComparison.Ordinal);
        Assert.Contains("| `troops_planned` | DPRK soldiers planned, expected or forecast to go (looks ahead) | `soldiers` | 0 |  |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_says_as_how_many_meetings_the_event_counts_under_each_code()
    {
        using var folder = new SampleFolder();
        folder.Add("coding-decisions", $"{SampleFolder.Event},event_type,statement,leader_meeting,summit,They talked.");

        Assert.Equal(
            """
            | event | coder A | coder B | used | meetings it counts as (A, B, used) | why |
            |---|---|---|---|---|---|
            | `2018-06-12-trump-kim-singapore` | statement | leader_meeting | summit | 0, 1, 1 | They talked. |
            None.

            """,
            Write(folder, ("1.md", "{{decisions-that-change-a-count}}\n{{other-decisions}}")));
    }

    [Fact]
    public void Rows_that_enter_no_count_are_listed_with_the_reason()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "code_status", "provisional").Set("claims", 2, "notes", "One <b>weak</b> page | copied.")
            .Set("claims", 2, "outlier_reason", "A slip.").Set("claims", 2, "claim_group", "first-wave");

        Assert.Equal(
            """
            | table | id | status | why |
            |---|---|---|---|
            | claims | `2024-10-18-nis-troops-1500` | provisional | One &lt;b>weak&lt;/b> page \| copied. |
            | claim | what it says | why it is an outlier |
            |---|---|---|
            | `2024-10-18-nis-troops-1500` | NIS: 1500 soldiers | A slip. |
            | group | claims | claimants | quantities | published |
            |---|---|---|---|---|
            | `first-wave` | 1 | 1 | `troops_deployed` | 18 Oct 2024 |

            """,
            Write(folder, ("1.md", "{{rows-not-counted}}\n{{claim-outliers}}\n{{claim-groups}}")));
    }

    [Fact]
    public void Meetings_are_counted_by_the_two_who_met()
    {
        using var folder = new SampleFolder();

        Assert.Equal(
            """
            | counterpart | leaders | of these in 2018–19 | all years, coded | and provisional | first | last |
            |---|---|---|---|---|---|---|
            | United States | Donald Trump and Kim Jong Un | 1 | 1 | 0 | 12 Jun 2018 | 12 Jun 2018 |

            """,
            Write(folder, ("1.md", "{{meeting-counts}}")));
    }

    [Fact]
    public void Prose_that_asks_for_an_unknown_part_is_told_where()
    {
        using var folder = new SampleFolder();

        var error = Assert.Throws<DataException>(() => Write(folder, ("1.md", "# Title\n\nSee {{tabels}} and {{weather}}.")));

        Assert.Equal(
            """
            data/codebook/1.md(3,5): error part-unknown: there is no part of the codebook 'tabels'; did you mean 'tables'?
            data/codebook/1.md(3,20): error part-unknown: there is no part of the codebook 'weather'
            """,
            error.Message);
    }

    [Fact]
    public void Without_prose_there_is_no_codebook()
    {
        using var folder = new SampleFolder();

        var error = Assert.Throws<DataException>(() => Write(folder));

        Assert.Equal(
            $"data/codebook(0,0): error prose-missing: the codebook's prose is not there; looked for {Path.Combine(folder.Folder, "codebook", "*.md")}",
            error.Message);
    }

    private static string Write(SampleFolder folder, params (string File, string Text)[] prose)
    {
        var data = folder.Load().Data!;
        foreach (var (file, text) in prose)
        {
            Directory.CreateDirectory(Path.Combine(folder.Folder, "codebook"));
            File.WriteAllText(Path.Combine(folder.Folder, "codebook", file), text);
        }

        return Codebook.Write(data);
    }
}
