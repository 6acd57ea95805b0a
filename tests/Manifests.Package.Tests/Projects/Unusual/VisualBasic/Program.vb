Imports Manifests

<Pod("web"), Container("web", "example/web:1.0")>
Public Module Program
    Public Sub Main()
        System.Console.WriteLine("VB")
    End Sub
End Module
