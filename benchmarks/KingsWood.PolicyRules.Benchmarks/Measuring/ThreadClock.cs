using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KingsWood.PolicyRules.Benchmarks.Measuring;

/// <summary>The processor time of this thread, which other processes on the machine disturb least.</summary>
internal static partial class ThreadClock
{
    private const int LinuxThreadTime = 3;
    private const int AppleThreadTime = 16;

    private static readonly int Clock =
        OperatingSystem.IsLinux() ? LinuxThreadTime : OperatingSystem.IsMacOS() ? AppleThreadTime : -1;

    /// <summary>What is read: elsewhere than on Linux and macOS the time of the wall.</summary>
    public static string Name => Clock < 0 ? "elapsed time" : "processor time of the thread";

    /// <summary>Nanoseconds since some moment.</summary>
    public static long Nanoseconds =>
        Clock >= 0 && GetTime(Clock, out var time) == 0
            ? time.Seconds * 1_000_000_000 + time.Nanoseconds
            : (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
