using NetworkMinutes.Benchmarks.Importing;
using NetworkMinutes.Benchmarks.Recognition;

return args switch
{
    [] or ["reading"] => ReadingBars.Run(),
    ["importing"] => await ImportingBar.Run(),
    _ => Unknown(args[0]),
};

static int Unknown(string name)
{
    Console.Error.WriteLine($"There is no benchmark named {name}: reading, importing.");
    return 2;
}
