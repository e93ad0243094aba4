// What any process costs: the mode "cold" takes it from the others.
Console.WriteLine("NotPermitted");
