using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace DprkEngagement.Interactive;

/// <summary>Completes ids and codes inside the quotes of the library's own calls, where C# has nothing to offer.</summary>
internal static partial class IdCompletions
{
    public static void AddTo(Kernel kernel)
    {
        if (kernel.KernelInfo.LanguageName == "C#")
        {
            kernel.AddMiddleware(
                (command, context, next) => command is RequestCompletions request && TryComplete(request, context) ? Task.CompletedTask : next(command, context),
                nameof(IdCompletions));
        }
    }

    private static bool TryComplete(RequestCompletions request, KernelInvocationContext context)
    {
        try
        {
            var line = request.Code.Split('\n')[request.LinePosition.Line];
            var before = line[..request.LinePosition.Character];
            if (Call().Match(before) is not { Success: true } call || Completions.For(call.Groups["method"].Value) is not { Count: > 0 } names)
            {
                return false;
            }

            var typed = call.Groups["typed"].Length;
            var span = new LinePositionSpan(new LinePosition(request.LinePosition.Line, before.Length - typed), request.LinePosition);
            context.Publish(new CompletionsProduced(
                [.. names.Select(name => new CompletionItem(name, "Constant", filterText: name, sortText: name, insertText: name))], request, span));
            return true;
        }
#pragma warning disable CA1031 // A completion that cannot be had is no reason to disturb who types.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    [GeneratedRegex("""\.(?<method>\w+)\((?:[^"()]*,\s*)?"(?<typed>[^"]*)$""")]
    private static partial Regex Call();
}
