using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>Gives a browser commands, one at a time, by the Chrome DevTools Protocol.</summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _calls;

    private DevTools() => _socket.Options.Proxy = null;

    /// <param name="address">A browser's web socket.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="PictureException">The browser does not answer there.</exception>
    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var tools = new DevTools();
        try
        {
            await tools._socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
            return tools;
        }
        catch (WebSocketException problem)
        {
            tools.Dispose();
            throw new PictureException($"The browser started and did not answer: {problem.Message}");
        }
    }

    /// <summary>Gives a command and waits for its result.</summary>
    /// <param name="method">Its name in the protocol, e.g. Runtime.evaluate.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="session">The page it is for; null for the browser itself.</param>
    /// <param name="cancellation">Ends the waiting; no more commands can be given then.</param>
    /// <exception cref="PictureException">The browser refuses it or is gone.</exception>
    public async Task<JsonObject> CallAsync(string method, JsonObject parameters, string? session, CancellationToken cancellation)
    {
        var call = new JsonObject { ["id"] = ++_calls, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            call["sessionId"] = session;
        }

        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(call.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancellation).ConfigureAwait(false);
            while (true)
            {
                var message = await ReceiveAsync(cancellation).ConfigureAwait(false);
                // Others tell of events.
                if ((int?)message["id"] == _calls)
                {
                    return message["result"] as JsonObject
                        ?? throw new PictureException($"The browser refused {method}: {message["error"]?["message"]}");
                }
            }
        }
        catch (WebSocketException problem)
        {
            throw new PictureException($"The browser has ended before its work was done: {problem.Message}");
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer, cancellation).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new PictureException("The browser has ended before its work was done.");
            }

            message.Write(_buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
