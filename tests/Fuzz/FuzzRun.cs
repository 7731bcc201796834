using System.Globalization;

namespace DprkEngagement.Fuzz;

/// <summary>Tries many inputs. None may throw, take seconds, or take far more memory than it has bytes; one that does is kept in a file.</summary>
/// <param name="name">What is tried, for messages.</param>
internal sealed class FuzzRun(string name)
{
    /// <summary>Generous: hardly an input takes a hundredth of it. Of processor time, since a busy machine makes anything last; other tests may run beside.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const long MostBytes = 96L << 20;

    private int _started;
    private byte[] _current = [];

    /// <summary>How often a number of inputs is to be multiplied: 1, or more for a soak; see bench/fuzz.sh.</summary>
    public static int Factor => Number("DPRK_FUZZ_FACTOR", 1);

    /// <summary>The seed: fixed, or another for a soak.</summary>
    public static int Seed => Number("DPRK_FUZZ_SEED", 20180612);

    /// <summary>Tries each input in turn.</summary>
    /// <param name="inputs">What to try.</param>
    /// <param name="bytesOf">An input's bytes, to be kept where it breaks a promise.</param>
    /// <param name="check">Throws where a promise is broken.</param>
    public async Task TryAsync<T>(IEnumerable<T> inputs, Func<T, byte[]> bytesOf, Action<T> check)
    {
        var all = Task.Factory.StartNew(() => TryAll(inputs, bytesOf, check), TaskCreationOptions.LongRunning);
        for (var (seen, spent) = (-1, TimeSpan.Zero); !all.IsCompleted;)
        {
            await Task.WhenAny(all, Task.Delay(1000));
            var (started, now) = (Volatile.Read(ref _started), Environment.CpuUsage.TotalTime);
            if (started != seen)
            {
                (seen, spent) = (started, now);
            }
            else if (!all.IsCompleted && now - spent > Longest * Environment.ProcessorCount)
            {
                throw new FuzzException($"{name}: an input takes more than {Longest.TotalSeconds} s; {Kept(_current)}");
            }
        }

        await all;
    }

    private void TryAll<T>(IEnumerable<T> inputs, Func<T, byte[]> bytesOf, Action<T> check)
    {
        foreach (var input in inputs)
        {
            _current = bytesOf(input);
            Interlocked.Increment(ref _started);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                check(input);
            }
            catch (Exception broken)
            {
                throw new FuzzException($"{name}, input {_started}: {broken.GetType().Name}: {broken.Message}; {Kept(_current)}", broken);
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > MostBytes + (1000L * _current.Length))
            {
                throw new FuzzException($"{name}, input {_started}: {_current.Length} bytes made {allocated} of garbage; {Kept(_current)}");
            }
        }
    }

    private string Kept(byte[] input)
    {
        var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"fuzz-{name}-{Seed}-{_started}.bin"));
        File.WriteAllBytes(path, input);
        return $"the input is kept in {path}";
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
