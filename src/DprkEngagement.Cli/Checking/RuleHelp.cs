namespace DprkEngagement.Cli.Checking;

/// <summary>What a rule finds and what to do, for tools that list rules apart from problems. Each problem's own message says more.</summary>
/// <param name="Found">What the rule finds.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record RuleHelp(string Found, string Remedy)
{
    private const string Unknown = "-unknown";

    private const string Rewritten = "A spreadsheet may have rewritten the value: docs/spreadsheets.md says how to keep it from doing so.";

    private const string SaveAgain = "Save the table as \"CSV UTF-8 (Comma delimited)\".";

    private const string Judge = "Look at the rows. What is right as it is becomes a row of exceptions.csv with its reason.";

    private static readonly RuleHelp OfUnknown = new(
        "A value that its column does not list, or a key that no row bears.", "Write the value that the message names; data/CODEBOOK.md lists every value. Add the row first that a key points to.");

    private static readonly RuleHelp OfOthers = new("Something in the data is not as datapackage.json describes it.", "The message says what was found and what was expected.");

    private static readonly Dictionary<string, RuleHelp> Known = new(StringComparer.Ordinal)
    {
        ["below-zero"] = new("A figure below zero that is no percentage.", "Look at the source; a fall is written in percent."),
        ["boolean-unreadable"] = new("A value that is neither true nor false.", "Write true or false, in small letters. " + Rewritten),
        ["bounds-reversed"] = new("Low, best and high are not in order.", "Low is the least and high the most."),
        ["byte-order-mark"] = new("The file begins with an invisible mark.", "Run 'dprk fix', or save as UTF-8 without BOM."),
        ["change-unfinished"] = new("A change of the tables that was interrupted.", "Run 'dprk check', which brings it to its end."),
        ["character-invisible"] = new("A character that is not seen and steers how the rest is shown.", "Delete it."),
        ["column-missing"] = new("A column of the table is not in the file.", "Put it back where the message says."),
        ["column-moved"] = new("A column stands in another place than datapackage.json gives it.", "Move it where the message says."),
        ["column-renamed"] = new("A column bears another name.", "Give it the name that the message says."),
        ["column-repeated"] = new("Two columns bear one name.", "Delete one."),
        ["column-unknown"] = new("A column that datapackage.json does not describe.", "Delete it, or describe it there."),
        ["columns-empty"] = new("Empty fields after the last column.", "Run 'dprk fix', or delete them."),
        ["conversion-end"] = new("A conversion whose rounds are another claimant's, or no claim.", "Name the claimant's own claim on rounds."),
        ["conversion-start"] = new("A conversion of a claim that gives no number of containers.", "Name the claim whose containers are converted."),
        ["date-unreadable"] = new("A date that is no year-month-day.", "Write 2018-06-12. " + Rewritten),
        ["dates-reversed"] = new("An end before its start.", "The end is the same day or later."),
        ["encoding-wrong"] = new("The file is not UTF-8.", SaveAgain),
        ["event-empty"] = new("An event in which nobody takes part.", "Add its participants to participations.csv."),
        ["exception-unused"] = new("A row of exceptions.csv that excuses nothing.", "Delete it, or mend what it names."),
        ["field-count"] = new("A row with more or fewer fields than the header.", "Put texts that hold a comma in double quotes, and a comma for every field."),
        ["file-cut"] = new("The file ends in the middle of a row.", "Complete the row, or delete it."),
        ["file-foreign"] = new("The file is no CSV.", SaveAgain),
        ["file-missing"] = new("A file that datapackage.json describes is not there.", "Put it back, or take its description out."),
        ["form-wrong"] = new("A value that has not the form of its column.", "Write it as the message shows."),
        ["formula-start"] = new("A text that a spreadsheet would run as a formula.", "Begin it with a letter or a digit."),
        ["header-endless"] = new("The first line has far too many fields.", "Put the table back that belongs here."),
        ["header-missing"] = new("The first line does not name the columns.", "Put the header back that the message shows."),
        ["hedge-bounds"] = new("The numbers filled are not those that the hedge calls for.", "'At least' fills low, 'up to' fills high, 'about' fills best."),
        ["integer-unreadable"] = new("A value that is no whole number.", "Write digits only. " + Rewritten),
        ["key-repeated"] = new("A key that stands twice.", "Delete the row that repeats, or give it a key of its own."),
        ["leader-returns"] = new("A leader who is back after another led the state.", Judge),
        ["merge-conflict"] = new("Lines that git left where it could not merge.", "Keep the right rows and delete the lines of <<<<<<<, ======= and >>>>>>>."),
        ["near-duplicate"] = new("Two rows that may be one.", Judge),
        ["number-unreadable"] = new("A value that is no number.", "Write digits, with a point before decimals. " + Rewritten),
        ["out-of-range"] = new("A number outside its bounds.", "Look at the source; the message names the bounds."),
        ["participant-gap"] = new("The participants of an event are not numbered 1, 2, 3.", "Number them without a gap."),
        ["place-outside"] = new("A place outside the state that it lies in.", Judge),
        ["precision-span"] = new("Dates that do not fit their precision.", "Where the day is not known, write the first and the last day of the span that is."),
        ["published-early"] = new("A figure for a day after it was stated.", "Only a forecast looks ahead."),
        ["quote-stray"] = new("A double quote in the middle of a field.", "Put the field in double quotes and write the quote inside twice."),
        ["quote-unclosed"] = new("A double quote that nothing closes.", "Close it, and write a quote inside a text twice."),
        ["quotes-typographic"] = new("Curved quotes around a value.", "Delete them."),
        ["range-reversed"] = new("An upper end that is not above the lower.", "Look at the source."),
        ["row-empty"] = new("A row without any value.", "Delete the line."),
        ["row-endless"] = new("A line that does not end.", "Put the table back that belongs here."),
        ["schema-unreadable"] = new("datapackage.json is not JSON.", "Look for a missing or spare comma, quote or bracket."),
        ["schema-unusable"] = new("datapackage.json cannot be used as it stands.", "Mend what the message names."),
        ["separator-wrong"] = new("The fields are not separated by commas.", SaveAgain),
        ["source-early"] = new("A source older than the claim it supports.", Judge),
        ["source-late"] = new("A source much younger than the claim it supports.", Judge),
        ["source-missing"] = new("A row without a source.", "Add the page to sources.csv and a row to citations.csv."),
        ["source-uncited"] = new("A source that no row rests on.", "Cite it in citations.csv, or delete it."),
        ["space-stray"] = new("A space that does not belong there.", "Run 'dprk fix', or delete it."),
        ["spreadsheet-error"] = new("A spreadsheet left an error in place of the value.", "Put back what stood there before."),
        ["superseded-by-itself"] = new("A row that supersedes itself.", "Name the row that took its place."),
        ["superseded-by-missing"] = new("A superseded row that does not say by what.", "Name the row that took its place."),
        ["superseded-by-spare"] = new("A row that is not superseded and names a successor.", "Empty superseded_by, or set code_status."),
        ["superseded-circle"] = new("Rows that supersede each other in a circle.", "Let the last one stand."),
        ["table-undescribed"] = new("A CSV file that datapackage.json does not describe.", "Describe it there, or move it elsewhere."),
        ["talks-half"] = new("Talks with a start and no end, or the other way round.", "Fill both or neither."),
        ["talks-outside"] = new("Talks outside the days of their event.", "Look at both pairs of dates."),
        ["text-garbled"] = new("Letters that were read in one encoding and saved in another.", "Put the text back; docs/spreadsheets.md says how to keep it from happening."),
        ["thousands-point"] = new("A point that most likely parts thousands, and makes the figure a thousand times smaller.", "Write the number without separators."),
        ["total-falls"] = new("A running total that falls.", Judge),
        ["unit-quantity"] = new("A unit in which the quantity is not counted.", "Write the unit that the message names."),
        ["url-unreadable"] = new("An address that is none of the web.", "Write it whole, beginning with https:// or http://, without spaces."),
        ["value-missing"] = new("An empty field that must be filled.", "Fill it from the source."),
        ["verdict-unargued"] = new("A verdict that no row argues.", "Add the row to article-evidence.csv, or change the verdict."),
        ["zeros-lost"] = new("A code that lost the zeros at its beginning.", "Put them back. " + Rewritten),
    };

    /// <summary>The rules that have a help of their own.</summary>
    public static IReadOnlyCollection<string> Ids => Known.Keys;

    public static RuleHelp Of(string rule) => Known.TryGetValue(rule, out var help) ? help
        : rule.EndsWith(Unknown, StringComparison.Ordinal) ? OfUnknown
        : OfOthers;
}
