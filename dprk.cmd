@rem The dprk command from a checkout: dprk add claim.
@dotnet run --project "%~dp0src\DprkEngagement.Cli" -- %*
