namespace DprkEngagement;

/// <summary>true and false as spreadsheets and people write them.</summary>
internal static class BooleanAccidents
{
    public static Accident? Of(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" => Capitals("true"),
        "FALSE" => Capitals("false"),
        "WAHR" or "VRAI" or "VERDADERO" or "VERO" or "VERDADEIRO" or "WAAR" => Language("true"),
        "FALSCH" or "FAUX" or "FALSO" or "ONWAAR" => Language("false"),
        "YES" or "Y" or "1" => Word("true"),
        "NO" or "N" or "0" => Word("false"),
        _ => null,
    };

    private static Accident Capitals(string value) => new("boolean-capitals", "boolean-unreadable", $"a spreadsheet has put it into capitals; write {value}");

    private static Accident Language(string value) => new("boolean-language", "boolean-unreadable", $"a spreadsheet has translated it; write {value}");

    private static Accident Word(string value) => new("boolean-word", "boolean-unreadable", $"write {value}");
}
