namespace DprkEngagement.Tests.Tables.Csv;

/// <summary>What the reader said of a row.</summary>
internal sealed record CsvRow(int Line, string[] Fields, CsvFault Fault, int FaultField)
{
    public override string ToString() => $"{Line} {string.Join('|', Fields)} {Fault} {FaultField}";
}
