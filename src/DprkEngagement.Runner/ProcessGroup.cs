using System.Runtime.InteropServices;

namespace DprkEngagement.Runner;

/// <summary>This process and all that cells start. On Unix a group of their own: Ctrl-C in the terminal then reaches only the parent, which
/// ends the group, also what has outlived this process.</summary>
internal static class ProcessGroup
{
    /// <summary>Makes this process the first of a group.</summary>
    public static void Lead()
    {
        if (OperatingSystem.IsWindows())
            Console.CancelKeyPress += (_, key) => key.Cancel = true;
        else
            _ = SetSession();
    }

    /// <summary>Ends the group, this process with it, at once.</summary>
    public static void Kill()
    {
        if (!OperatingSystem.IsWindows())
            _ = KillProcess(0, signal: 9);

        Process.GetCurrentProcess().Kill();
    }

    [DllImport("libc", EntryPoint = "setsid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetSession();

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int KillProcess(int process, int signal);
}
