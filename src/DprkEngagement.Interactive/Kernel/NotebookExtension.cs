using System.Runtime.CompilerServices;
using DprkEngagement.Interactive;

namespace DprkEngagement;

/// <summary>What the notebooks' setup calls: brings the extension into the kernel that runs the notebook.</summary>
public static class NotebookExtension
{
    /// <summary>
    /// Loads it, where a .NET Interactive kernel runs this code; does nothing elsewhere and the second time. Never
    /// throws, since an extension that throws hangs the session.
    /// </summary>
    public static void Load()
    {
        try
        {
            if (Type.GetType("Microsoft.DotNet.Interactive.Kernel, Microsoft.DotNet.Interactive", throwOnError: false) is not null)
            {
                LoadIntoKernel();
            }
        }
#pragma warning disable CA1031 // Any exception: see above.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"The project's notebook extension was not loaded: {problem.Message}");
        }
    }

    // Apart, so that no type of the kernel is needed where there is no kernel.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LoadIntoKernel()
    {
        if (Microsoft.DotNet.Interactive.KernelInvocationContext.Current?.HandlingKernel?.RootKernel is { } kernel)
        {
            DprkKernelExtension.LoadInto(kernel);
        }
    }
}
