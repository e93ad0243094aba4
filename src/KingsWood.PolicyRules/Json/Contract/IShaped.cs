namespace KingsWood.PolicyRules.Json;

/// <summary>
/// A converter that says what it reads and writes, so that the check before the reading and the schema follow from it.
/// </summary>
internal interface IShaped
{
    Shape ShapeFrom(ShapeFactory shapes);
}
