using System.Globalization;

namespace DprkEngagement.Tests;

/// <summary>Runs a part of a test in another culture; Turkish writes 1.234,5 and İ for i.</summary>
internal sealed class InCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public InCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
