System.Console.WriteLine(typeof(Shop.Catalog).Name);
