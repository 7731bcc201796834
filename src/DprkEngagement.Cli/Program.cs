using DprkEngagement.Cli;
using DprkEngagement.Cli.Commands;

// The same bytes on every terminal: a code page of the machine would garble names such as Tô Lâm.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await DprkCommand.RunAsync(args, Surroundings.OfThisProcess());
