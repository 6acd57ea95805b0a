using Microsoft.CodeAnalysis;

// <arguments of the compiler, one a line> <folder of the project> <folder to write to>
var project = HostedProject.Open(File.ReadAllLines(args[0]), args[1]);
var findings = await project.Analyze();
var output = Directory.CreateDirectory(args[2]).FullName;
File.WriteAllLines(Path.Combine(output, "compiler.txt"), [typeof(Compilation).Assembly.GetName().Version!.ToString()]);
File.WriteAllLines(Path.Combine(output, "failures.txt"), project.Failures);
File.WriteAllLines(Path.Combine(output, "diagnostics.txt"), findings.Select(HostedProject.Describe).Distinct().Order(StringComparer.Ordinal));
File.WriteAllLines(Path.Combine(output, "fixes.txt"), await LightBulbs.PressAll(project, findings));
foreach (var (name, text) in project.Generated)
{
    File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(output, "generated")).FullName, name), text);
}
