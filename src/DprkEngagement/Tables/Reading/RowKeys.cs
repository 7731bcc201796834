using System.Text;

namespace DprkEngagement;

/// <summary>Enters each row's keys into the table's indexes and reports a key that an earlier row has.</summary>
internal sealed class RowKeys
{
    private readonly TableKeys _keys;
    private readonly (int Column, KeyIndex Index, bool Unique)[] _singles;
    private readonly uint[] _hashes;
    private readonly int[] _composite;
    private readonly CompositeKey? _compositeKey;

    public RowKeys(TableKeys keys, IReadOnlyList<Column> columns)
    {
        _keys = keys;
        var schema = keys.Schema;
        _singles = [.. keys.IndexedFields.Select(name => (schema.IndexOf(name), keys.IndexOf(name), name == keys.KeyField || schema.Fields[schema.IndexOf(name)].Unique))];
        _hashes = new uint[_singles.Length];
        _composite = schema.PrimaryKey.Count > 1 ? [.. schema.PrimaryKey.Select(schema.IndexOf)] : [];
        if (_composite.Length > 0)
        {
            _compositeKey = new CompositeKey(_composite, [.. _composite.Select(column => columns[column].GivesNumber ? null : new KeyIndex())]);
        }
    }

    /// <summary>Makes room for as many rows.</summary>
    public void Expect(int rows)
    {
        _keys.Expect(rows);
        _compositeKey?.Expect(rows);
    }

    /// <summary>Says that <see cref="Enter"/> will follow, so that the memory it needs is there by then.</summary>
    public void Announce(Row row)
    {
        for (var i = 0; i < _singles.Length; i++)
        {
            _hashes[i] = _singles[i].Index.Announce(row.RawBytes(_singles[i].Column));
        }

        _compositeKey?.Announce(row);
    }

    /// <summary>Enters the keys of a row whose fields were read.</summary>
    public void Enter(Row row)
    {
        for (var i = 0; i < _singles.Length; i++)
        {
            var (column, index, unique) = _singles[i];
            var bytes = row.RawBytes(column);
            if (bytes.IsEmpty)
            {
                _keys.IsComplete = false;
                continue;
            }

            var text = row.TextOrNull(column) ?? row.Raw(column);
            if (!row.Has(column))
            {
                _keys.Doubt(text);
            }

            if (!index.TryAdd(bytes, _hashes[i], text, row.Number, out var first) && unique)
            {
                row.Report(column, "key-repeated", FormattableString.Invariant(
                    $"{_keys.Schema.Fields[column].Name} is '{text}', which stands in line {_keys.Lines[first]} already; each may stand once"));
            }
        }

        if (_compositeKey?.Add(row.Number) is >= 0 and var earlier)
        {
            ReportRepeated(row, earlier);
        }
    }

    /// <summary>Enters what keys can be made out in a row of the wrong form, so that what points to it is not reported too.</summary>
    public void EnterMalformed(Row row, int readableFields)
    {
        foreach (var (column, index, _) in _singles)
        {
            var bytes = row.FieldOf(column) is >= 0 and var field && field < readableFields ? row.RawBytes(column) : [];
            if (bytes.IsEmpty)
            {
                _keys.IsComplete = false;
                continue;
            }

            index.TryAdd(bytes, Encoding.UTF8.GetString(bytes), row.Number, out _);
        }
    }

    private void ReportRepeated(Row row, int earlier)
    {
        var names = string.Join(", ", _composite.Select(column => $"{_keys.Schema.Fields[column].Name} '{row.Raw(column)}'"));
        row.Report(_composite[^1], "key-repeated", FormattableString.Invariant($"the row repeats line {_keys.Lines[earlier]}: {names}; each combination may stand once"));
    }
}
