using NetworkMinutes.Benchmarks.Importing;
using NetworkMinutes.Benchmarks.Recognition;
using NetworkMinutes.Benchmarks.Word;

return args switch
{
    [] or ["reading"] => ReadingBars.Run(),
    ["importing"] => await ImportingBar.Run(),
    ["word", .. var rest] => WordBars.Run(rest),
    _ => Unknown(args[0]),
};

static int Unknown(string name)
{
    Console.Error.WriteLine($"There is no benchmark named {name}: reading, importing, word.");
    return 2;
}
