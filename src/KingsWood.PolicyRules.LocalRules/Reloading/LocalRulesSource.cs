using System.Diagnostics.CodeAnalysis;
using KingsWood.PolicyRules.LocalRules.Reading;
using KingsWood.PolicyRules.LocalRules.Trials;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace KingsWood.PolicyRules.LocalRules.Reloading;

/// <summary>A file of local rules that may change while a program runs. What does not load leaves the last good rules in force.</summary>
/// <remarks>Safe to use from any thread.</remarks>
[RequiresDynamicCode(DynamicCode.Needed)]
[RequiresUnreferencedCode("RulesEngine uses reflection.")]
public sealed class LocalRulesSource : IDisposable
{
    private readonly string path;
    private readonly LocalRulesOptions options;
    private readonly PhysicalFileProvider files;
    private readonly Lock gate = new();
    private volatile LocalRuleSet? current;
    private volatile LocalRulesException? lastError;

    /// <summary>The file <paramref name="path"/>, whose folder has to be there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits; the defaults where there are none.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public LocalRulesSource(string path, LocalRulesOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = Path.GetFullPath(path);
        this.options = options ?? LocalRulesOptions.Default;
        files = new(Path.GetDirectoryName(this.path)!);
    }

    /// <summary>The rules in force: those of the last time that the file could be used; <see langword="null"/> before the first.</summary>
    public LocalRuleSet? Current => current;

    /// <summary>Why the file could not be used the last time it was read; <see langword="null"/> where it could.</summary>
    public LocalRulesException? LastError => lastError;

    /// <summary>Reads the file for a policy. Where it cannot be used, the last good rules are taken, and <see cref="LastError"/> says why.</summary>
    /// <param name="policy">The policy that the rules are added to.</param>
    /// <exception cref="LocalRulesException">
    /// It cannot be used, and there are no last good rules, or they do not fit this policy either.
    /// </exception>
    public LocalRuleSet Read(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        lock (gate)
        {
            try
            {
                // The rules are read by their name: a full path tells more about the machine than a message should.
                var text = RulesFile.Read(path, options, Path.GetFileName(path));
                var read = LocalRuleSet.Read(text, Path.GetFileName(path), policy, options);
                (current, lastError) = (read, null);
                return read;
            }
            catch (LocalRulesException error)
            {
                var lastGood = ReadLastGood(policy);
                (current, lastError) = (lastGood ?? current, error);
                if (lastGood is not null)
                {
                    return lastGood;
                }

                throw; // what is wrong with the file as it stands, and not with what stood there before
            }
        }
    }

    // Read again and not taken as they are: the policy, and with it its facts, may be another by now.
    private LocalRuleSet? ReadLastGood(Policy policy)
    {
        try
        {
            return current is { } last ? LocalRuleSet.Read(last.Text, last.Source, policy, options) : null;
        }
        catch (LocalRulesException)
        {
            return null;
        }
    }

    /// <summary>A token that tells when the file has changed, once.</summary>
    public IChangeToken Watch() => files.Watch(Path.GetFileName(path));

    /// <summary>Stops watching.</summary>
    public void Dispose() => files.Dispose();
}
