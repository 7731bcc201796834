using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Gets packages as a project would: writes a small project that names them and lets <c>dotnet restore</c> do the work,
/// with the sources of the NuGet.config files at the notebook's folder and above. Done once for the same packages.
/// </summary>
internal sealed class PackageRestore(string cacheFolder, string notebookFolder)
{
    /// <param name="packages">All packages of the notebook so far, so that their dependencies agree.</param>
    /// <param name="line">The cell's line that asks, for the error.</param>
    /// <param name="cancellationToken">Ends the restore.</param>
    /// <exception cref="CellException">A package cannot be had.</exception>
    public PackageFiles Restore(IReadOnlyList<Package> packages, int line, CancellationToken cancellationToken)
    {
        var project = ProjectText(packages);
        var folder = Path.Combine(cacheFolder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (File.Exists(assets) && PackageFiles.Read(assets) is { } known)
        {
            return known;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "packages.csproj"), project);
        var (succeeded, output) = Run(folder, line, cancellationToken);
        if (succeeded && PackageFiles.Read(assets) is { } restored)
        {
            return restored;
        }

        // What a failed restore leaves behind must not pass for a success the next time.
        if (File.Exists(assets))
        {
            File.Delete(assets);
        }

        var reasons = output.Select(Reason).Where(reason => reason.Length > 0).Distinct().ToList();
        throw new CellException(
            "PackageError",
            line,
            $"dotnet restore could not get {string.Join(" and ", packages)}: {reasons.FirstOrDefault() ?? "it gave no reason"}",
            reasons);
    }

    private string ProjectText(IReadOnlyList<Package> packages) =>
        $"""
        <Project>
          <PropertyGroup>
            <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
            <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
            <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
          </PropertyGroup>
          <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
            <RestoreRootConfigDirectory>{System.Security.SecurityElement.Escape(notebookFolder)}</RestoreRootConfigDirectory>
            <!-- Another version than the one that was asked for is no success. -->
            <WarningsAsErrors>NU1601;NU1603</WarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
        {string.Concat(packages.Select(package => $"    <PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />\n"))}  </ItemGroup>
          <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
        </Project>

        """;

    private static (bool Succeeded, IReadOnlyList<string> Output) Run(string folder, int line, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "packages.csproj", "--nologo", "--verbosity", "quiet", "--tl:off", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // dprk itself may have been started by dotnet run or dotnet test, whose settings are not meant for another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Start(start, line);
        using var stop = cancellationToken.Register(() => Kill(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return (process.ExitCode == 0, output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static Process Start(ProcessStartInfo start, int line)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new CellException("PackageError", line, $"packages are restored with the .NET SDK, and dotnet could not be started: {problem.Message}");
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception problem) when (problem is Win32Exception or AggregateException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>An error line without the path of the project, which no reader has seen. Some errors have no code: ": error : text".</summary>
    private static string Reason(string line)
    {
        var at = line.IndexOf(": error ", StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var reason = line[(at + ": error ".Length)..].Replace(": Warning As Error", "", StringComparison.Ordinal).TrimStart(':', ' ');
        var project = reason.EndsWith("packages.csproj]", StringComparison.Ordinal) ? reason.LastIndexOf(" [", StringComparison.Ordinal) : -1;
        return project < 0 ? reason : reason[..project];
    }
}
