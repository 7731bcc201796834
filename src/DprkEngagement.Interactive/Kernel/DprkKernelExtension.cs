using Microsoft.DotNet.Interactive;

namespace DprkEngagement.Interactive;

/// <summary>
/// What the project adds to a .NET Interactive kernel: tables of Microsoft.Data.Analysis and charts of Plotly.NET shown
/// as ours are, the magic command <c>#!dprk</c>, and completions of ids. <c>#r "nuget:…"</c> of the packed project loads
/// it by itself.
/// </summary>
public sealed class DprkKernelExtension : IKernelExtension
{
    /// <summary>Loads it. Never throws, since an extension that throws hangs the session.</summary>
    /// <param name="kernel">The kernel.</param>
    public Task OnLoadAsync(Kernel kernel)
    {
        try
        {
            LoadInto(kernel.RootKernel ?? kernel);
        }
#pragma warning disable CA1031 // Any exception: see above.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"The project's notebook extension was not loaded: {problem.Message}");
        }

        return Task.CompletedTask;
    }

    internal static void LoadInto(Kernel root)
    {
        KernelFormatters.Register();
        if (root.KernelInfo.SupportedDirectives.All(directive => directive.Name != DprkMagic.Name))
        {
            DprkMagic.AddTo(root);
            root.VisitSubkernels(IdCompletions.AddTo);
        }
    }
}
