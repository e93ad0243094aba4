using System.Text.Json.Serialization;
using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Json;

/// <summary>
/// The members of the model, as the serializer's source generator finds them: reader, writer and schema all start here.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SituationDocument))]
[JsonSerializable(typeof(Situation))]
[JsonSerializable(typeof(Connection))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(GroupMembership))]
[JsonSerializable(typeof(OnlinePlay))]
[JsonSerializable(typeof(Access))]
[JsonSerializable(typeof(SchoolAccount))]
[JsonSerializable(typeof(OwnAccount))]
[JsonSerializable(typeof(CommentReceived))]
[JsonSerializable(typeof(Concern))]
[JsonSerializable(typeof(AgeInJson))]
[JsonSerializable(typeof(ActionInJson))]
internal sealed partial class SituationJsonContext : JsonSerializerContext;
