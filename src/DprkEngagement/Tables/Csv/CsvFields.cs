namespace DprkEngagement;

/// <summary>Where the fields of a row begin and end in the buffer.</summary>
internal sealed class CsvFields
{
    /// <summary>Of a row with more fields than any table has the rest is passed over, so that a file of commas takes little memory.</summary>
    private const int Most = 1 << 21;

    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private bool[] _doubled = new bool[64];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public int Start(int field) => _starts[field];

    public int Length(int field) => _ends[field] - _starts[field];

    /// <param name="start">First byte of the content, inside the quotes if there are any.</param>
    /// <param name="end">One past the last byte of the content.</param>
    /// <param name="doubled">True where the content holds quotes written twice.</param>
    public void Add(int start, int end, bool doubled = false)
    {
        if (Count == Most)
        {
            return;
        }

        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _doubled, Count * 2);
        }

        _starts[Count] = start;
        _ends[Count] = end;
        _doubled[Count] = doubled;
        Count++;
    }

    /// <summary>Leaves the carriage return before a line feed out of the last field.</summary>
    public void TrimLast() => _ends[Count - 1] -= Count == Most ? 0 : 1;

    /// <summary>Writes each pair of quotes as one, in place. The bytes left over become spaces, so that no line break is counted twice.</summary>
    public void UndoubleQuotes(byte[] bytes)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_doubled[i])
            {
                continue;
            }

            var to = _starts[i];
            for (var from = to; from < _ends[i]; from++, to++)
            {
                bytes[to] = bytes[from];
                if (bytes[from] == '"')
                {
                    from++;
                }
            }

            bytes.AsSpan(to.._ends[i]).Fill((byte)' ');
            _ends[i] = to;
        }
    }
}
