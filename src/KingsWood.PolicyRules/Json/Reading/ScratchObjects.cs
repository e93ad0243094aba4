using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>
/// Objects of the model that are filled again for every document, so that reading many documents allocates next to nothing.
/// </summary>
/// <remarks>
/// They are never handed out: a caller would see them change. What an earlier document said cannot be left in them, because
/// <see cref="ObjectShape{T}"/> makes each the same as a new one before it is filled. Not for several threads at once.
/// </remarks>
internal sealed class ScratchObjects
{
    // More of one sort are made anew, or one long document would be held for ever.
    private const int MostOfASort = 64;
    private const int LongestList = 16;

    private static int sorts;

    private readonly List<Pool> used = [];
    private Pool?[] pools = [];

    /// <summary>A number for a sort of objects, which a shape asks for once.</summary>
    public static int NewSort() => Interlocked.Increment(ref sorts) - 1;

    /// <summary>Makes all objects free again.</summary>
    public void Reset()
    {
        foreach (var pool in used)
        {
            pool.Used = 0;
        }

        used.Clear();
    }

    /// <summary>An object of this sort that is free, with whatever was left in it.</summary>
    public T Take<T>(int sort, Func<T> create)
        where T : class
    {
        var pool = PoolOf<T>(sort);
        return pool.Next() ?? pool.Keep(create());
    }

    /// <summary>The one object of this sort, which is kept from document to document.</summary>
    public T Keep<T>(int sort, Func<T> create)
        where T : class
    {
        var pool = PoolOf<T>(sort);
        pool.Used = 0;
        return pool.Next() ?? pool.Keep(create());
    }

    /// <summary>A list with these items, in a list of this sort and of the same length that is free.</summary>
    public Values<T> ListOf<T>(int sort, ReadOnlySpan<T> items)
    {
        if (items.Length is 0 or > LongestList)
        {
            return [.. items];
        }

        var pool = PoolOf<Values<T>>(sort + items.Length - 1);
        var list = pool.Next() ?? pool.Keep(new(new T[items.Length]));
        list.Refill(items);
        return list;
    }

    /// <summary>As many sorts as there are lengths of a list.</summary>
    public static int NewSortOfList() => Interlocked.Add(ref sorts, LongestList) - LongestList;

    private Pool<T> PoolOf<T>(int sort)
        where T : class
    {
        if (sort >= pools.Length)
        {
            Array.Resize(ref pools, sorts);
        }

        var pool = (Pool<T>)(pools[sort] ??= new Pool<T>());
        if (pool.Used == 0)
        {
            used.Add(pool);
        }

        return pool;
    }

    private abstract class Pool
    {
        public int Used { get; set; }
    }

    private sealed class Pool<T> : Pool
        where T : class
    {
        private readonly List<T> objects = [];

        public T? Next() => Used < objects.Count ? objects[Used++] : null;

        public T Keep(T created)
        {
            if (objects.Count < MostOfASort)
            {
                objects.Add(created);
                Used++;
            }

            return created;
        }
    }
}
