namespace KingsWood.PolicyRules.Model;

/// <summary>A place online, by name. A name that nobody has heard of is social media all the same.</summary>
/// <param name="Id">The id, as in JSON.</param>
public sealed record Platform(string Id) : Word(Id)
{
    /// <summary>What the platform is, where the catalogue knows it; otherwise <see cref="PlatformCategory.NotKnown"/>.</summary>
    public PlatformCategory Category => (PlatformCategory)LookedUp;

    private protected override int LookUp() => (int)PlatformCatalogue.CategoryOf(Id);
}
