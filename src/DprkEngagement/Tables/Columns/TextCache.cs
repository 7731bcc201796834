using System.Text;

namespace DprkEngagement;

/// <summary>
/// Gives the same string for the same bytes, so that a text which stands in many rows is held once. Keeps the last
/// text of each hash; gives up where texts turn out not to repeat.
/// </summary>
internal sealed class TextCache
{
    private const int Size = 1 << 12;
    private const int Trial = 1 << 14;

    private readonly string?[] _texts = new string?[Size];
    private int _slot;
    private int _hits;
    private int _misses;

    /// <param name="bytes">UTF-8 text.</param>
    /// <param name="text">The string for it, or null.</param>
    public bool TryGet(ReadOnlySpan<byte> bytes, out string? text)
    {
        text = null;
        if (_misses > Trial && _misses > _hits)
        {
            return false;
        }

        _slot = (int)(Utf8Hash.Of(bytes) % Size);
        if (_texts[_slot] is { } found && Ascii.Equals(bytes, found))
        {
            _hits++;
            text = found;
            return true;
        }

        _misses++;
        return false;
    }

    /// <summary>Keeps the text that the last call of <see cref="TryGet"/> did not find.</summary>
    public void Add(string text) => _texts[_slot] = text;
}
