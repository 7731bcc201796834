using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>A browser without a window, in a profile of its own that is deleted with it.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";

    private readonly Process _process;

    private BrowserProcess(Process process, string profile, Uri address)
    {
        _process = process;
        Profile = profile;
        Address = address;
    }

    /// <summary>Full path of the folder of its profile.</summary>
    public string Profile { get; }

    /// <summary>Where it takes commands: a web socket on this machine.</summary>
    public Uri Address { get; }

    /// <summary>Starts it.</summary>
    /// <param name="program">Full path of a Chromium or Chrome.</param>
    /// <param name="cancellation">Also ends the waiting for a browser that never answers.</param>
    /// <exception cref="PictureException">It does not start; the message holds what it said.</exception>
    public static async Task<BrowserProcess> StartAsync(string program, CancellationToken cancellation)
    {
        // Chromium refuses to start as root, and in many containers, unless told to do without its sandbox. It shows
        // nothing but our own drawings, so a second try without it is no risk.
        if (!(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess))
        {
            var (browser, said) = await TryStartAsync(program, [], cancellation).ConfigureAwait(false);
            if (browser is not null)
            {
                return browser;
            }

            if (!said.Contains("sandbox", StringComparison.OrdinalIgnoreCase))
            {
                throw DidNotStart(program, said);
            }
        }

        var (unboxed, message) = await TryStartAsync(program, ["--no-sandbox"], cancellation).ConfigureAwait(false);
        return unboxed ?? throw DidNotStart(program, message);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync(_process).ConfigureAwait(false);
        await RemoveAsync(Profile).ConfigureAwait(false);
    }

    private static async Task<(BrowserProcess? Browser, string Said)> TryStartAsync(
        string program, IEnumerable<string> more, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("dprk-browser-").FullName;
        Process? process = null;
        try
        {
            process = Process.Start(new ProcessStartInfo(program, [.. Arguments(profile), .. more, "about:blank"]) { RedirectStandardError = true })!;
            var (address, said) = await AddressAsync(process.StandardError, cancellation).ConfigureAwait(false);
            if (address is not null)
            {
                // What nobody reads would fill the pipe, and the browser would wait.
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                var browser = new BrowserProcess(process, profile, address);
                process = null;
                profile = null;
                return (browser, said);
            }

            return (null, said);
        }
        catch (Win32Exception problem)
        {
            return (null, problem.Message);
        }
        finally
        {
            if (process is not null)
            {
                await EndAsync(process).ConfigureAwait(false);
            }

            if (profile is not null)
            {
                await RemoveAsync(profile).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<string> Arguments(string profile) =>
    [
        "--headless", "--remote-debugging-port=0", $"--user-data-dir={profile}",
        "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
        "--disable-dev-shm-usage", "--disable-gpu", "--mute-audio", "--hide-scrollbars",
        // Nothing is asked of the network.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // The same picture whatever the screen of the machine.
        "--force-color-profile=srgb", "--force-device-scale-factor=1", "--font-render-hinting=none", "--lang=en-US",
    ];

    private static async Task<(Uri? Address, string Said)> AddressAsync(StreamReader errors, CancellationToken cancellation)
    {
        var said = new StringBuilder();
        while (await errors.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                return (new Uri(line[Announcement.Length..].Trim()), said.ToString());
            }

            said.Append(line).Append('\n');
        }

        return (null, said.ToString());
    }

    private static async Task EndAsync(Process process)
    {
        using (process)
        {
            try
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException)
            {
                // It has ended by itself.
            }
        }
    }

    // A process that is ending may still write into it.
    private static async Task RemoveAsync(string profile)
    {
        for (var tries = 0; tries < 50 && Directory.Exists(profile); tries++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
                return;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(100, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private static PictureException DidNotStart(string program, string said)
    {
        var last = said.Trim().Split('\n')[^1];
        return new PictureException($"The browser {program} did not start{(last.Length > 0 ? $": {last}" : "")}. Set CHROMIUM or CHROME_PATH to another Chromium or Chrome.");
    }
}
