using System.Globalization;
using System.Reflection;
using Markdig;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace DprkEngagement.Runner;

/// <summary>The kernel of one notebook: that of .NET Interactive for C#, with what its tool adds to it and a notebook may use.</summary>
internal static class NotebookKernel
{
    private const string MarkdownName = "#!markdown";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>A kernel without any state of another.</summary>
    public static CompositeKernel Create(Action<string> runsCode)
    {
        var csharp = new CSharpKernel().UseKernelHelpers().UseWho().UseValueSharing().UseNugetDirective((kernel, packages) =>
            Task.Run(() => kernel.AddAssemblyReferences(packages.SelectMany(package => package.AssemblyPaths))));
        AskForLines(csharp);
        csharp.AddMiddleware((command, context, next) =>
        {
            if (command is SubmitCode piece)
                runsCode(piece.Code);

            return next(command, context);
        });
        var notebook = new CompositeKernel { csharp, new HtmlKernel(), new KeyValueStoreKernel().UseWho() };
        notebook.DefaultKernelName = csharp.Name;
        notebook.AddDirective(new KernelActionDirective(MarkdownName), ShowMarkdownAsync);
        notebook.AddDirective(new KernelActionDirective("#!time"), MeasureAsync);
        return notebook;
    }

    // The kernel compiles cells without debug information, so that an exception names no line; it has no setting for it.
    private static void AskForLines(CSharpKernel kernel)
    {
        var field = typeof(CSharpKernel).GetField("_scriptOptions", BindingFlags.Instance | BindingFlags.NonPublic)!;
        field.SetValue(kernel, ((ScriptOptions)field.GetValue(kernel)!).WithEmitDebugInformation(true));
    }

    // As in the tool, the directive makes prose of the whole cell, wherever in it it stands.
    private static Task ShowMarkdownAsync(KernelCommand command, KernelInvocationContext context)
    {
        if (context.Command is SubmitCode cell)
        {
            var prose = cell.Code.Replace(MarkdownName, "", StringComparison.Ordinal);
            context.DisplayAs(Markdig.Markdown.ToHtml(prose, Markdown), "text/html");
        }

        context.Complete(context.Command);
        return Task.CompletedTask;
    }

    private static Task MeasureAsync(KernelCommand command, KernelInvocationContext context)
    {
        var watch = Stopwatch.StartNew();
        context.OnComplete(_ => context.DisplayAs(
            string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds}ms"), "text/plain"));
        return Task.CompletedTask;
    }
}
