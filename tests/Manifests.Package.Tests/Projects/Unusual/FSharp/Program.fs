open Manifests

[<Pod("web"); Container("web", "example/web:1.0")>]
type Web() = class end

printfn "F#"
