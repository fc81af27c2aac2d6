Console.Error.WriteLine("Start point of `dotnet ef`; CONTRIBUTING.md has the command.");
return 2;
