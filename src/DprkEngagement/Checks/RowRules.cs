namespace DprkEngagement;

/// <summary>Rules between the fields of one row. They hold whatever else is wrong with the table; a field that is wrong is left
/// alone.</summary>
internal static class RowRules
{
    public static void Check(DataFolder folder)
    {
        Each(folder, "events", row =>
        {
            CheckOrder(row, "date_start", "date_end");
            CheckPrecision(row);
            CheckTalks(row);
            CheckForm(row);
            CheckSuperseded(row, "event_id");
        });
        Each(folder, "agreements", row => CheckOrder(row, "in_force_from", "ended_on"));
        Each(folder, "coverage", row => CheckOrder(row, "date_start", "date_end"));
        var claims = new ClaimRules(folder);
        Each(folder, "claims", row =>
        {
            claims.Check(row);
            CheckSuperseded(row, "claim_id");
        });
        Each(folder, "conversions", claims.CheckConversion);
        Each(folder, "article-claims", CheckFlaw);
    }

    /// <summary>The end must not come before the start.</summary>
    /// <returns>False where it does.</returns>
    public static bool CheckOrder(TableRow row, string start, string end)
    {
        if (!(row.Date(end) < row.Date(start)))
            return true;

        row.Report(end, "dates-reversed",
            $"{end} is {row.Raw(end)}, before {start} {row.Raw(start)}; the end is the same day or later");
        return false;
    }

    private static void Each(DataFolder folder, string table, Action<TableRow> check)
    {
        foreach (var row in folder.Tables[table].Rows.Where(row => row.IsWhole))
            check(row);
    }

    // Where the days are not known, the two dates are the first and the last day of the span that is known.
    private static void CheckPrecision(TableRow row)
    {
        if ((row.Date("date_start"), row.Date("date_end"), row.Whole("date_prec")) is not ({ } first, { } last, { } precision)
            || last < first)
            return;

        var (least, name) = (DatePrecision)precision switch
        {
            DatePrecision.Days => (2, "two to six days"),
            DatePrecision.Week => (7, "week"),
            DatePrecision.Month => (28, "month"),
            DatePrecision.Year => (32, "year"),
            _ => (1, "day"),
        };
        if (last.DayNumber - first.DayNumber + 1 < least)
        {
            row.Report("date_prec", "precision-span", string.Create(CultureInfo.InvariantCulture,
                $"date_prec is {precision} ({name}), but {DataValue.Iso(first)} to {DataValue.Iso(last)} is shorter; where the day is "
                    + $"not known, the dates are the first and last day of the span that is"));
        }
    }

    // The talks have both dates or none, in order, and lie within the event.
    private static void CheckTalks(TableRow row)
    {
        foreach (var (filled, empty) in new[] { ("talks_start", "talks_end"), ("talks_end", "talks_start") })
        {
            if (row.Has(filled) && row.IsMissing(empty))
                row.Report(empty, "talks-half", $"{empty} is empty but {filled} is not; fill both or neither");
        }

        if (CheckOrder(row, "talks_start", "talks_end")
            && row.Has("talks_start", "talks_end", "date_start", "date_end") && row.Date("date_start") <= row.Date("date_end")
            && (row.Date("talks_start") < row.Date("date_start") || row.Date("talks_end") > row.Date("date_end")))
        {
            row.Report("talks_start", "talks-outside",
                $"the talks ({row.Raw("talks_start")} to {row.Raw("talks_end")}) are not within the event ({row.Raw("date_start")} to "
                    + $"{row.Raw("date_end")})");
        }
    }

    // What a contact is about is told where there is one, and only there.
    private static void CheckForm(TableRow row)
    {
        if (row.Has("contact_form") && row.IsMissing("track"))
        {
            row.Report("track", "track-missing", $"track is empty, but contact_form is '{row.Raw("contact_form")}'; say whether it is "
                + "political or of line ministries");
        }
        else if (row.Has("track") && row.IsMissing("contact_form"))
        {
            row.Report("track", "track-spare", $"track is '{row.Raw("track")}', but contact_form is empty; fill both or neither");
        }
    }

    // A row names what replaced it exactly where its status says that it was replaced, and never itself.
    private static void CheckSuperseded(TableRow row, string id)
    {
        const string By = "superseded_by";
        if (row.Code<CodeStatus>("code_status") is not { } status)
            return;

        if (status == CodeStatus.Superseded && row.IsMissing(By))
        {
            row.Report(By, "superseded-by-missing",
                $"superseded_by is empty, but code_status is 'superseded'; name the {id} of the row that replaced this one");
        }
        else if (status != CodeStatus.Superseded && row.Has(By))
        {
            row.Report(By, "superseded-by-spare",
                $"superseded_by is '{row.Raw(By)}', but code_status is '{row.Raw("code_status")}'; only a superseded row names another");
        }
        else if (row.Has(By, id) && row.Raw(By) == row.Raw(id))
        {
            row.Report(By, "superseded-by-itself", $"superseded_by is '{row.Raw(By)}', the row itself; name the row that replaced it");
        }
    }

    // What is off is told of a claim that holds with a caveat, and of no other.
    private static void CheckFlaw(TableRow row)
    {
        if (row.Has("off") && row.Code<ArticleVerdict>("verdict") is { } verdict and not ArticleVerdict.HoldsWithCaveat)
        {
            row.Report("off", "off-spare", $"off is '{row.Raw("off")}', but verdict is '{CodeNames.InData(verdict)}'; only a claim that "
                + "holds with a caveat has something off");
        }
    }
}
