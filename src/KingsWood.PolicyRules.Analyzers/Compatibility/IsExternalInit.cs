// The compiler looks for this type by name when a record or an init accessor is used; netstandard2.0 does not have it.
// By hand and not from a package, because the package that writes it makes the build depend on the folder it runs in.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
