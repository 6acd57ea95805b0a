System.Console.WriteLine("Handwritten");
