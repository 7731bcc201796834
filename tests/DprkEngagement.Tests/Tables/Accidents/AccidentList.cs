using System.Text;

namespace DprkEngagement.Tests.Tables.Accidents;

/// <summary>
/// The accidents that have a sentence of their own: the tests hold each to its message, and docs/spreadsheets.md is
/// written from the same list.
/// </summary>
internal static class AccidentList
{
    public static IReadOnlyList<TableAccident> All { get; } =
    [
        new(
            "A date became 6/12/2018",
            folder => folder.Set("events", 2, "date_start", "6/12/2018").Problems(),
            "data/events.csv(2,3): error date-unreadable: date_start is '6/12/2018'; a spreadsheet has rewritten the date, and day and month cannot be told apart: write 2018-06-12 for 12 June or 2018-12-06 for 6 December, as the source has it (codebook: events.date_start)"),
        new(
            "Every date of a table was rewritten",
            folder => WithSources(folder, "10/18/2024", "10/12/2024", "10/11/2024", "10/9/2024", "10/25/2024").Problems(),
            "data/sources.csv(3,4): error date-unreadable: date_published is '10/12/2024'; a spreadsheet has rewritten the date, and day and month cannot be told apart: write 2024-10-12 for 12 October or 2024-12-10 for 10 December, as the source has it (codebook: sources.date_published); the same in 4 more fields down to line 6"),
        new(
            "A date became 18.10.2024",
            folder => folder.Set("claims", 2, "date_published", "18.10.2024").Problems(),
            "data/claims.csv(2,11): error date-unreadable: date_published is '18.10.2024'; a spreadsheet has rewritten the date; write 2024-10-18 (codebook: claims.date_published)"),
        new(
            "A date became a number of days",
            folder => folder.Set("events", 2, "date_start", "43263").Problems(),
            "data/events.csv(2,3): error date-unreadable: date_start is '43263'; a spreadsheet has turned the date into a count of days; it is 2018-06-12, or 2022-06-13 where the workbook counts from 1904; write the date that the source has (codebook: events.date_start)"),
        new(
            "A date became 12-Jun-18",
            folder => folder.Set("events", 2, "date_start", "12-Jun-18").Problems(),
            "data/events.csv(2,3): error date-unreadable: date_start is '12-Jun-18'; a spreadsheet has rewritten the date; write 2018-06-12 (codebook: events.date_start)"),
        new(
            "A date got a time",
            folder => folder.Set("events", 2, "date_start", "2018-06-12 00:00:00").Problems(),
            "data/events.csv(2,3): error date-unreadable: date_start is '2018-06-12 00:00:00'; a spreadsheet has added the time of day; write 2018-06-12 (codebook: events.date_start)"),
        new(
            "A number got thousands separators",
            folder => folder.Set("claims", 2, "best", "\"12,000\"").Problems(),
            "data/claims.csv(2,8): error number-unreadable: best is '12,000'; write it without separators: 12000 (codebook: claims.best)"),
        new(
            "A point parts thousands",
            folder => folder.Set("claims", 2, "best", "12.000").Problems(),
            "data/claims.csv(2,8): error thousands-point: best is '12.000'; a point stands before decimals, so that this is 12: write 12000 if the point parts thousands, or 12 if it does not (codebook: claims.best)"),
        new(
            "A number was shortened to 1.2E+04",
            folder => folder.Set("claims", 2, "best", "1.2E+04").Problems(),
            "data/claims.csv(2,8): error number-unreadable: best is '1.2E+04'; a spreadsheet has shortened the number, and it may have been any from 11500 to 12499; write it in full, as the source has it (codebook: claims.best)"),
        new(
            "A number got a decimal comma",
            folder => folder.Set("places", 2, "latitude", "\"1,2494\"").Problems(),
            "data/places.csv(2,4): error number-unreadable: latitude is '1,2494'; write a point in place of the decimal comma: 1.2494 (codebook: places.latitude)"),
        new(
            "A whole number got decimals",
            folder => folder.Set("actors", 2, "cow_code", "731.0").Problems(),
            "data/actors.csv(2,4): error integer-unreadable: cow_code is '731.0'; write a whole number: 731 (codebook: actors.cow_code)"),
        new(
            "A number got a sign of its own",
            folder => folder.Set("claims", 2, "best", "1500%").Problems(),
            "data/claims.csv(2,8): error number-unreadable: best is '1500%'; write the number alone: 1500 (codebook: claims.best)"),
        new(
            "Zeros at the beginning of a key were lost",
            folder => folder.Set("persons", 2, "person_id", "007").Set("participations", 2, "person_id", "7").Problems(),
            "data/participations.csv(2,4): error zeros-lost: person_id is '7'; a spreadsheet has dropped zeros at its beginning; write 007 (codebook: participations.person_id)"),
        new(
            "true and false were put into capitals",
            folder => folder.Set("actors", 2, "five_power", "FALSE").Set("actors", 3, "five_power", "TRUE").Problems(),
            "data/actors.csv(2,6): error boolean-unreadable: five_power is 'FALSE'; a spreadsheet has put it into capitals; write false (codebook: actors.five_power); the same in line 3"),
        new(
            "true was translated",
            folder => folder.Set("actors", 3, "five_power", "WAHR").Problems(),
            "data/actors.csv(3,6): error boolean-unreadable: five_power is 'WAHR'; a spreadsheet has translated it; write true (codebook: actors.five_power)"),
        new(
            "A cell lost its value to an error",
            folder => folder.Set("events", 2, "title", "#REF!").Set("events", 2, "summary", "#NAME?").Problems(),
            "data/events.csv(2,9): error spreadsheet-error: title is '#REF!'; a spreadsheet lost the value and left its error in the cell; put back what stood here before (codebook: events.title); the same in 1 more field of this line"),
        new(
            "A column was too narrow",
            folder => folder.Set("events", 2, "date_start", "########").Problems(),
            "data/events.csv(2,3): error spreadsheet-error: date_start is '########'; the column was too narrow for the value when the spreadsheet wrote it; widen the column and save again (codebook: events.date_start)"),
        new(
            "A text begins like a formula",
            folder => folder.Set("claims", 2, "notes", "=1500 soldiers").Problems(),
            "data/claims.csv(2,24): error formula-start: notes is '=1500 soldiers'; a spreadsheet takes a text that begins with = for a formula; begin it with a letter or a digit (codebook: claims.notes)"),
        new(
            "A space stands after a value",
            folder => folder.Set("claims", 2, "unit", "soldiers ").Problems(),
            "data/claims.csv(2,10): error space-stray: unit is 'soldiers '; a space stands after it; delete it, or run 'dprk fix' (codebook: claims.unit)"),
        new(
            "A no-break space stands after a value",
            folder => folder.Set("claims", 2, "unit", "soldiers\u00A0").Problems(),
            "data/claims.csv(2,10): error space-stray: unit is 'soldiers\u00A0'; a no-break space (U+00A0) stands after it; delete it, or run 'dprk fix' (codebook: claims.unit)"),
        new(
            "A no-break space stands inside a text",
            folder => folder.Set("events", 2, "title", "Trump and\u00A0Kim meet").Problems(),
            "data/events.csv(2,9): error space-stray: title is 'Trump and\u00A0Kim meet'; a no-break space (U+00A0) stands in it, which looks like a space and is none; write a plain space (codebook: events.title)"),
        new(
            "A word processor set curved quotes around a value",
            folder => folder.Set("claims", 2, "unit", "\u201Csoldiers\u201D").Problems(),
            "data/claims.csv(2,10): error quotes-typographic: unit is '\u201Csoldiers\u201D'; typographic quotes stand around it, as word processors set them; write soldiers (codebook: claims.unit)"),
        new(
            "Curved quotes around a text with a comma",
            folder => folder.ProblemsWith("persons.csv", "person_id,name,short_name,iso3c\nkim-jong-un,\u201CKim, Jong Un\u201D,Kim,PRK\ndonald-trump,Donald Trump,Trump,USA\n"),
            "data/persons.csv(2,0): error field-count: the row has 5 fields, the header 4; typographic quotes (\u201C \u201D) hold no field together; put straight ones (\")"),
        new(
            "A state by a name that two have",
            folder => folder.Set("claims", 2, "from_iso3c", "Korea").Problems(),
            "data/claims.csv(2,16): error from-iso3c-unknown: from_iso3c is 'Korea'; actors.csv has no such iso3c; it may mean more than one; write 'PRK' for North Korea or 'KOR' for South Korea (codebook: claims.from_iso3c)"),
        new(
            "A state by its name",
            folder => folder.Set("claims", 2, "from_iso3c", "South Korea").Problems(),
            "data/claims.csv(2,16): error from-iso3c-unknown: from_iso3c is 'South Korea'; actors.csv has no such iso3c; did you mean 'KOR' (South Korea)? (codebook: claims.from_iso3c)"),
        new(
            "Semicolons between the fields",
            folder => folder.ProblemsWith("persons.csv", folder.TextOf("persons").Replace(',', ';')),
            "data/persons.csv(1,0): error separator-wrong: the fields are separated by semicolons, not commas, as Excel does where a comma stands before decimals; in Windows set Region, Additional settings, List separator to a comma and save again, or save from LibreOffice with a comma"),
        new(
            "Tabs between the fields",
            folder => folder.ProblemsWith("persons.csv", folder.TextOf("persons").Replace(',', '\t')),
            "data/persons.csv(1,0): error separator-wrong: the fields are separated by tabs, not commas, as in Excel's \"Text (Tab delimited)\"; save it as \"CSV UTF-8 (Comma delimited)\""),
        new(
            "A first line for Excel",
            folder => folder.ProblemsWith("persons.csv", "sep=,\n" + folder.TextOf("persons")),
            "data/persons.csv(1,0): error separator-wrong: the first line, 'sep=', is a note for Excel alone; delete it, so that the first line names the columns"),
        new(
            "The file was saved as UTF-16",
            folder => SampleFolder.Lines(folder.LoadWith("persons.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(folder.TextOf("persons"))])),
            "data/persons.csv(0,0): error encoding-wrong: the file is UTF-16, which Excel calls \"Unicode Text\"; open it in the spreadsheet and save it as \"CSV UTF-8 (Comma delimited)\""),
        new(
            "The file was saved as Windows-1252",
            folder => SampleFolder.Lines(folder.LoadWith("persons.csv", Encoding.Latin1.GetBytes(
                folder.Set("persons", 2, "name", "Díaz-Canel").Add("persons", "olaf-scholz,Ölaf,Ölaf,USA").TextOf("persons")))),
            "data/persons.csv(2,2): error encoding-wrong: the file is not UTF-8: this field reads 'Díaz-Canel' in Windows-1252, Excel's plain \"CSV\"; save it as \"CSV UTF-8 (Comma delimited)\"; the same in line 4"),
        new(
            "Letters were garbled",
            folder => folder.Set("persons", 2, "name", "Miguel DÃ­az-Canel").Problems(),
            "data/persons.csv(2,2): error text-garbled: the field is 'Miguel DÃ\\u00ADaz-Canel'; its letters were garbled when the file was opened in another encoding than UTF-8 and saved; it was 'Miguel Díaz-Canel'"),
        new(
            "A letter was lost",
            folder => folder.Set("persons", 2, "name", "Miguel D\uFFFDaz-Canel").Problems(),
            "data/persons.csv(2,2): error text-garbled: name is 'Miguel D\uFFFDaz-Canel'; a letter was lost where the sign \uFFFD stands, when the file was saved in another encoding; put it back (codebook: persons.name)"),
        new(
            "A byte-order mark",
            folder => folder.ProblemsWith("persons.csv", "\uFEFF" + folder.TextOf("persons")),
            "data/persons.csv(1,1): error byte-order-mark: the file begins with an invisible mark (U+FEFF), which Excel's \"CSV UTF-8\" adds; run 'dprk fix', or save it as UTF-8 without BOM"),
        new(
            "An invisible character was pasted",
            folder => folder.Set("persons", 2, "name", "Kim\u200B Jong Un").Problems(),
            "data/persons.csv(2,2): error character-invisible: the field holds a space without width (U+200B); delete it"),
        new(
            "git could not merge",
            folder => folder.ProblemsWith("persons.csv",
                "person_id,name,short_name,iso3c\n<<<<<<< HEAD\nkim-jong-un,Kim Jong Un,Kim,PRK\n=======\nkim-jong-un,Kim Jong-un,Kim,PRK\n>>>>>>> new-persons\ndonald-trump,Donald Trump,Trump,USA\n"),
            "data/persons.csv(2,0): error merge-conflict: lines 2 to 6 are a merge that git could not finish: it wrote both versions, parted by lines of <<<<<<<, ======= and >>>>>>>; keep the right rows and delete those lines"),
        new(
            "The file ends in the middle of a row",
            folder => folder.ProblemsWith("claims.csv", folder.TextOf("claims")[..^60]),
            "data/claims.csv(2,0): error file-cut: the file ends inside this row, in the field date_prec: its end was lost in copying or saving; complete the row, or delete it"),
        new(
            "The file ends in the middle of a quoted text",
            folder => folder.ProblemsWith("persons.csv", folder.TextOf("persons") + "moon-jae-in,\"Moon, Jae"),
            "data/persons.csv(4,2): error file-cut: the file ends inside this field, after a double quote that nothing closes: its end was lost in copying or saving; complete the row, or delete it"),
        new(
            "Empty columns at the end",
            folder => folder.ProblemsWith("persons.csv", folder.TextOf("persons").Replace("\n", ",,\n", StringComparison.Ordinal)),
            "data/persons.csv(1,5): error columns-empty: 2 empty fields follow the last column, iso3c, as a spreadsheet adds them; delete them, or run 'dprk fix'"),
        new(
            "Empty fields at the end of rows",
            folder => folder.ProblemsWith("persons.csv", "person_id,name,short_name,iso3c\nkim-jong-un,Kim Jong Un,Kim,PRK,,\ndonald-trump,Donald Trump,Trump,USA,,\n"),
            "data/persons.csv(2,5): error columns-empty: 2 empty fields follow the last column, iso3c, as a spreadsheet adds them; delete them, or run 'dprk fix'; the same in line 3"),
        new(
            "A column was renamed",
            folder => folder.ProblemsWith("persons.csv", folder.TextOf("persons").Replace("short_name", "Short name", StringComparison.Ordinal)),
            "data/persons.csv(1,3): error column-renamed: column 3 is named 'Short name'; its name is 'short_name'"),
        new(
            "A column was moved",
            folder => folder.ProblemsWith("persons.csv", "person_id,iso3c,name,short_name\nkim-jong-un,PRK,Kim Jong Un,Kim\ndonald-trump,USA,Donald Trump,Trump\n"),
            "data/persons.csv(1,2): error column-moved: the column 'iso3c' is out of order; it comes after 'short_name'"),
        new(
            "A workbook was renamed to .csv",
            folder => SampleFolder.Lines(folder.LoadWith("persons.csv", [.. "PK"u8, 3, 4, 20, 0, 6, 0])),
            "data/persons.csv(0,0): error file-foreign: the file is a zip archive, as Excel workbooks (.xlsx) are, under the name of a CSV file; open it in the spreadsheet and save it as \"CSV UTF-8 (Comma delimited)\""),
        new(
            "A web page was saved instead",
            folder => folder.ProblemsWith("persons.csv", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"),
            "data/persons.csv(0,0): error file-foreign: the file is a web page under the name of a CSV file; a download may have given an error page or asked to sign in"),
        new(
            "The file is full of zero bytes",
            folder => SampleFolder.Lines(folder.LoadWith("persons.csv", new byte[4096])),
            "data/persons.csv(0,0): error file-foreign: the file is filled with zero bytes: writing or copying it failed; take it from the last version that was kept"),
    ];

    /// <summary>The sources of the sample folder and as many more, each with one of the dates.</summary>
    private static SampleFolder WithSources(SampleFolder folder, params string[] dates)
    {
        folder.Set("sources", 2, "date_published", dates[0]);
        for (var i = 1; i < dates.Length; i++)
        {
            folder.Add("sources", FormattableString.Invariant($"page-{i},Yonhap,Page {i},{dates[i]},https://example.org/{i}"));
        }

        return folder;
    }
}
