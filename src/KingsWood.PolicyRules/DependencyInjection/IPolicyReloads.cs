namespace KingsWood.PolicyRules.DependencyInjection;

/// <summary>Tells how the policies of a container stand, and loads them again.</summary>
/// <remarks>
/// A policy is loaded again when a file or a section that it is adapted from changes. One that does not load leaves the
/// last good policy in force; the log says so, and so does <see cref="StatusOf"/>.
/// </remarks>
public interface IPolicyReloads
{
    /// <summary>A policy was loaded again, or could not be.</summary>
    event EventHandler<PolicyReloadedEventArgs>? Reloaded;

    /// <summary>How the policy with this name stands.</summary>
    /// <param name="name">The name under which it was added; <c>default</c> for the one that has none.</param>
    /// <exception cref="PolicyNotFoundException">No policy has this name.</exception>
    PolicyStatus StatusOf(string name);

    /// <summary>Loads the policy with this name again, also where nobody noticed a change.</summary>
    /// <param name="name">The name under which it was added; <c>default</c> for the one that has none.</param>
    /// <returns>How it stands then. What goes wrong is in it, and is not thrown.</returns>
    /// <exception cref="PolicyNotFoundException">No policy has this name.</exception>
    /// <exception cref="Exception">It has never been loaded, and cannot be: there is nothing that could stay in force.</exception>
    PolicyStatus Reload(string name);
}
